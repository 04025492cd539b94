/* Every heading of a column that can be sorted becomes a button; groups stay together, and in their order. */
document.querySelectorAll("table[data-sortable]").forEach((table) => {
  const order = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const headings = [...table.querySelectorAll("th[data-key]")];

  const sort = (heading) => {
    const column = [...heading.parentElement.children].indexOf(heading);
    const down = heading.getAttribute("aria-sort") === "ascending";
    const value = (row) => row.children[column].dataset.value;
    for (const body of table.tBodies) {
      const rows = [...body.rows].filter((row) => !row.dataset.group);
      rows.sort((one, other) => {
        if (!value(one) || !value(other)) return (value(one) ? 0 : 1) - (value(other) ? 0 : 1);
        return order.compare(value(one), value(other)) * (down ? -1 : 1);
      });
      body.append(...rows);
    }
    headings.forEach((other) => other.removeAttribute("aria-sort"));
    heading.setAttribute("aria-sort", down ? "descending" : "ascending");
  };

  headings.forEach((heading) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...heading.childNodes);
    button.addEventListener("click", () => sort(heading));
    heading.append(button);
  });
});
