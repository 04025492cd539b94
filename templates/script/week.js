/* The conversation starter of this week: the ISO week of the reader's own calendar, which is that of its Thursday. */
document.querySelectorAll("[data-weeks]").forEach((part) => {
  const cards = part.querySelector("template").content.children;
  const card = part.querySelector(".card");
  const choose = () => {
    const now = new Date();
    const thursday = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate() + 4 - (now.getDay() || 7));
    const week = Math.floor((thursday - Date.UTC(new Date(thursday).getUTCFullYear(), 0)) / 6048e5);
    card.innerHTML = cards[part.dataset.weeks.split(" ")[week]].innerHTML;
  };
  choose();
  part.querySelector("h2").textContent = part.dataset.heading;
  document.addEventListener("visibilitychange", choose);
});
