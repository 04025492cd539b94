/* The menu folds up with Escape and when one goes elsewhere. */
document.querySelectorAll(".menu details").forEach((details) => {
  details.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !details.open) return;
    details.open = false;
    details.firstElementChild.focus();
  });
  const leave = (event) => {
    if (!details.contains(event.target)) details.open = false;
  };
  document.addEventListener("click", leave);
  document.addEventListener("focusin", leave);
});

/* On a long page the list of contents shows where one is. */
{
  const entries = [...document.querySelectorAll(".contents li a")];
  const seen = new IntersectionObserver(
    (changes) => {
      const now = changes.find((change) => change.isIntersecting);
      if (now) entries.forEach((entry) => entry.toggleAttribute("data-here", entry.hash === "#" + now.target.id));
    },
    { rootMargin: "0px 0px -70%" },
  );
  entries.forEach((entry) => {
    const target = document.getElementById(entry.hash.slice(1));
    if (target) seen.observe(target);
  });
}
