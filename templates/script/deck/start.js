/* Without this script the page reads as it is; with it, the presentation can start. */
{
  const show = new Deck.Show(document.querySelector(".deck"));
  const overview = new Deck.Overview(show);
  if (show.stage === "speaker") new Deck.Speaker(show);
  new Deck.Link(show);
  new Deck.Keys(show, overview);
  new Deck.Touch(show);
  new Deck.Print(show);
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
