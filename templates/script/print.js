/* A button for each part that is made to be printed; only that part is printed. */
document.querySelectorAll("[data-print]").forEach((part) => {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button print";
  button.textContent = part.dataset.print;
  button.addEventListener("click", () => {
    part.classList.add("only");
    addEventListener("afterprint", () => part.classList.remove("only"), { once: true });
    print();
  });
  const heading = part.querySelector(":scope > h2, :scope > h3, :scope > h4");
  if (heading) heading.after(button);
  else part.prepend(button);
});

/* What is folded is printed as well. */
{
  let folded = [];
  addEventListener("beforeprint", () => {
    folded = [...document.querySelectorAll("main details:not([open])")];
    folded.forEach((details) => (details.open = true));
  });
  addEventListener("afterprint", () => folded.forEach((details) => (details.open = false)));
}
