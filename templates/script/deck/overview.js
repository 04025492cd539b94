/* All slides together, whole; below each is a button with its number and title that leads to it. */
Deck.Overview = class {
  constructor(show) {
    this.show = show;
    this.buttons = show.slides.map((slide, i) => {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "slide__go";
      button.textContent = `${i + 1}. ${slide.title}`;
      button.addEventListener("click", () => show.go(i, 0));
      slide.section.append(button);
      return button;
    });
    show.addEventListener("mode", () => this.focus());
  }

  focus() {
    const { index } = this.show.state;
    this.buttons.forEach((button, i) => {
      if (i === index) button.setAttribute("aria-current", "true");
      else button.removeAttribute("aria-current");
    });
    if (this.show.mode !== "overview") return;
    this.buttons[index].focus({ preventScroll: true });
    this.buttons[index].closest(".slide").scrollIntoView({ block: "center", behavior: "instant" });
  }

  /* Whether the key moved to another slide. */
  key(key) {
    const at = this.buttons.indexOf(document.activeElement);
    const row = this.columns();
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, ArrowDown: at + row, ArrowUp: at - row, Home: 0, End: -1 }[key];
    if (to === undefined) return false;
    this.buttons.at(Math.min(to, this.buttons.length - 1) < 0 && key !== "End" ? 0 : Math.min(to, this.buttons.length - 1)).focus();
    return true;
  }

  columns() {
    const tops = this.buttons.map((button) => button.closest(".slide").offsetTop);
    return tops.filter((top) => top === tops[0]).length;
  }
};
