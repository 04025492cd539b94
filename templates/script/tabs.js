/* Sections with a list of links to them become tabs. Every tab stays in the tab order. */
document.querySelectorAll(".tabs").forEach((box) => {
  const nav = box.querySelector("nav");
  const tabs = [...nav.querySelectorAll("a")];
  const panels = tabs.map((tab) => document.getElementById(tab.hash.slice(1)));
  const list = nav.querySelector("ul");

  const open = (index, remember) => {
    tabs.forEach((tab, i) => tab.setAttribute("aria-selected", i === index));
    panels.forEach((panel, i) => {
      if (i === index) panel.removeAttribute("hidden");
      else panel.setAttribute("hidden", "until-found");
    });
    if (remember) history.replaceState(null, "", tabs[index].hash);
  };
  const openTarget = () => {
    const target = document.getElementById(location.hash.slice(1));
    const index = panels.findIndex((panel) => panel.contains(target));
    if (index >= 0) {
      open(index);
      (target === panels[index] ? box : target).scrollIntoView();
    }
  };
  const move = (event, index) => {
    const to = { ArrowLeft: index - 1, ArrowRight: index + 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to !== undefined) tabs[(to + tabs.length) % tabs.length].focus();
    else if (event.key === " ") open(index, true);
    else return;
    event.preventDefault();
  };

  list.setAttribute("role", "tablist");
  list.setAttribute("aria-label", nav.getAttribute("aria-label"));
  nav.replaceWith(list);
  tabs.forEach((tab, index) => {
    const panel = panels[index];
    tab.id = panel.id + "_tab";
    tab.setAttribute("role", "tab");
    tab.setAttribute("aria-controls", panel.id);
    tab.parentElement.setAttribute("role", "presentation");
    panel.setAttribute("role", "tabpanel");
    panel.setAttribute("aria-labelledby", tab.id);
    panel.addEventListener("beforematch", () => open(index, true));
    tab.addEventListener("keydown", (event) => move(event, index));
    tab.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      open(index, true);
    });
  });
  open(0);
  openTarget();
  addEventListener("hashchange", openTarget);
});
