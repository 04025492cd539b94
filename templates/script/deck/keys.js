/* The keys of presentation programs and clickers. Keys that are one letter, digit or sign can be switched off
   (WCAG 2.1.4); a control that has the focus keeps its own keys. */
Deck.Keys = class {
  static NAMES = {
    next: ["PageDown", "ArrowRight", "ArrowDown", " ", "Enter", "n"],
    previous: ["PageUp", "ArrowLeft", "ArrowUp", "p"],
    first: ["Home"],
    last: ["End"],
    black: ["b", "."],
    overview: ["o"],
    escape: ["Escape"],
    presenter: ["s"],
    full: ["f"],
    larger: ["+", "="],
    smaller: ["-", "−"],
    help: ["?"],
  };

  constructor(show, overview) {
    this.show = show;
    this.overview = overview;
    this.number = "";
    addEventListener("keydown", (event) => this.press(event));
  }

  press(event) {
    const { show } = this;
    if (show.mode === "page" || event.ctrlKey || event.altKey || event.metaKey) return;
    if (show.keys.open && event.key !== "?") return;
    const single = event.key.length === 1 && event.key !== " ";
    if (single && !show.state.letters) return;
    if (this.digit(event) || (!this.leftTo(event) && this.command(event))) event.preventDefault();
  }

  /* Digits are kept until Enter makes them a slide. */
  digit(event) {
    const { show, number } = this;
    this.number = "";
    if (/^[0-9]$/.test(event.key)) {
      this.number = (number + event.key).slice(-3);
      show.say(show.status.dataset.jump.replace("{0}", this.number));
      return true;
    }
    if (event.key !== "Enter" || !number) return false;
    show.say("");
    show.go(number - 1, 0);
    return true;
  }

  /* Whether the key belongs to what has the focus. */
  leftTo(event) {
    const { target, key } = event;
    if (target.closest("a[href], button, summary")) return key === "Enter" || key === " ";
    const table = target.closest(".table");
    return Boolean(table) && table.scrollWidth > table.clientWidth && /^Arrow(Left|Right)$/.test(key);
  }

  command(event) {
    const { show } = this;
    if (show.mode === "overview") {
      if (this.overview.key(event.key)) return true;
      if (/^(Page|Enter$| $)/.test(event.key)) return false;
    }
    const key = event.key === " " && event.shiftKey ? "PageUp" : event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const name = Object.keys(Deck.Keys.NAMES).find((one) => Deck.Keys.NAMES[one].includes(key));
    if (name) show.do(name);
    return Boolean(name);
  }
};
