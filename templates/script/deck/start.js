/* Without this script the page reads as it is; with it, the presentation can start. */
{
  const show = new DeckShow(document.querySelector(".deck"));
  const overview = new DeckOverview(show);
  if (show.stage === "speaker") new DeckSpeaker(show);
  new DeckLink(show);
  new DeckKeys(show, overview);
  new DeckTouch(show);
  new DeckPrint(show);
  show.deck.querySelectorAll(".deck__intro [hidden]").forEach((one) => (one.hidden = false));
  show.deck.addEventListener("click", (event) => {
    const name = event.target.closest("[data-do]")?.dataset.do;
    if (!name) return;
    if (show.keys.open && name !== "letters") show.keys.close();
    if (name !== "help" || event.target.closest(".bar, .speaker")) show.do(name);
  });
  addEventListener("hashchange", () => {
    const named = show.state.address();
    if (named) show.go(...named);
    else if (show.mode !== "page") show.render();
  });
  if (show.state.named || show.stage === "speaker") show.enter(show.stage);
}
