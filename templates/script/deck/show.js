/* The presentation as it runs: one slide on the whole window. Modes: page, show, overview and speaker. */
Deck.Show = class extends EventTarget {
  constructor(deck) {
    super();
    this.deck = deck;
    this.html = document.documentElement;
    this.slides = [...deck.querySelectorAll(".slide")].map((section) => new Deck.Slide(section));
    this.state = new Deck.State(this.slides);
    this.pageTitle = document.title;
    this.stage = this.state.speaker === null ? "show" : "speaker";
    this.mode = "page";
    this.bar = deck.querySelector(".bar");
    this.keys = deck.querySelector(".keys");
    this.status = deck.querySelector(".say");
    this.dots = document.createElement("div");
    this.dots.className = "dots";
    this.dots.setAttribute("aria-hidden", "true");
    this.dots.style.setProperty("--slides", this.slides.length);
    this.dots.append(...this.slides.map(() => document.createElement("i")));
  }

  /* Shows the stage at the place of the state, or the page when there is none. */
  enter(mode) {
    this.mode = mode;
    if (mode === "page") delete this.html.dataset.mode;
    else this.html.dataset.mode = mode;
    this.bar.hidden = mode === "page" || mode === "speaker";
    this.render();
    this.dispatchEvent(new Event("mode"));
    if (mode === "page") this.deck.querySelector(".deck__start").focus();
    else if (mode !== "overview") this.focus();
  }

  next() {
    const { state } = this;
    if (state.black) return this.lit();
    if (this.mode === "show" && this.scroll(state.slide.bottom(state.step) - innerHeight, 1)) return;
    if (state.step < state.slide.steps.length) return this.go(state.index, state.step + 1);
    if (state.index + 1 < this.slides.length) this.go(state.index + 1, 0);
  }

  previous() {
    const { state } = this;
    if (state.black) return this.lit();
    if (this.mode === "show" && this.scroll(scrollY, -1)) return;
    if (state.step > 0) return this.go(state.index, state.step - 1);
    if (state.index > 0) this.go(state.index - 1, this.slides[state.index - 1].steps.length);
  }

  /* Scrolls within a tall slide, when there is more of it in that direction. */
  scroll(rest, direction) {
    if (rest <= 4) return false;
    const before = scrollY;
    scrollBy({ top: direction * Math.min(rest, innerHeight * 0.8), behavior: "instant" });
    return scrollY !== before;
  }

  /* Goes to a place, and lets the other window know. */
  go(index, step) {
    this.state.turn++;
    this.state.black = false;
    this.place(index, step);
    this.dispatchEvent(new Event("move"));
  }

  /* Goes to a place that may come from the other window. */
  place(index, step) {
    const { state } = this;
    const before = state.index;
    const seen = state.step;
    state.move(index, step);
    if (this.mode !== this.stage) return this.enter(this.stage);
    this.render();
    if (before !== state.index) return this.focus();
    const shown = state.slide.steps[state.step - 1];
    if (state.step <= seen || !shown) return;
    shown.scrollIntoView({ block: "nearest", behavior: "instant" });
    this.say(shown.textContent.trim());
  }

  render() {
    const { state, slides, mode } = this;
    const count = `${state.index + 1}/${slides.length}`;
    slides.forEach((slide, i) => {
      const now = i === state.index;
      const ahead = mode === "speaker" && i === state.index + 1 && state.step === state.slide.steps.length;
      slide.section.hidden = mode === "show" || mode === "speaker" ? !now && !ahead : false;
      slide.section.toggleAttribute("data-now", now);
      slide.frame.inert = mode === "overview" || ahead;
      slide.reveal(now && mode !== "page" && mode !== "overview" ? state.step : slide.steps.length);
    });
    this.html.style.setProperty("--size", state.size);
    this.html.style.setProperty("--note-size", state.noteSize);
    this.deck.querySelectorAll("[data-count]").forEach((one) => (one.textContent = count));
    this.deck.querySelectorAll("[data-do=black]").forEach((one) => one.setAttribute("aria-pressed", state.black));
    this.deck.querySelector("[data-do=letters]").setAttribute("aria-pressed", state.letters);
    this.deck.querySelector(".black").hidden = !state.black || mode !== "show";
    this.dots.dataset.at = state.index;
    [...this.dots.children].forEach((dot, i) => (dot.className = i === state.index ? "at" : i < state.index ? "past" : ""));
    if (mode === "show") state.slide.frame.append(this.dots);
    else this.dots.remove();
    document.title = mode === "page" ? this.pageTitle : `${count} ${state.slide.title} – ${this.pageTitle}`;
    state.save(mode !== "page");
    this.dispatchEvent(new Event("render"));
  }

  focus() {
    const { slide, step } = this.state;
    scrollTo({ top: 0, behavior: "instant" });
    const busy = this.mode === "speaker" && document.activeElement.closest("button");
    if (!busy) slide.heading.focus({ preventScroll: true });
    const last = slide.steps[step - 1];
    if (last && this.mode === "show") last.scrollIntoView({ block: "nearest", behavior: "instant" });
  }

  say(text) {
    this.status.textContent = text;
  }

  lit() {
    this.blacken(false);
  }

  blacken(black) {
    this.state.black = black;
    this.state.turn++;
    this.render();
    this.say(this.status.dataset[black ? "black" : "lit"]);
    this.dispatchEvent(new Event("move"));
  }

  resize(key, by) {
    const { state } = this;
    state[key] = Math.min(Math.max(state[key] + by, 1), 3);
    this.render();
    this.say(this.status.dataset.size.replace("{0}", Math.round(state[key] * 100)));
  }

  showKeys() {
    if (this.keys.open) this.keys.close();
    else this.keys.showModal();
  }

  toggleLetters() {
    const { state } = this;
    state.letters = !state.letters;
    this.render();
    this.say(this.status.dataset[state.letters ? "lettersOn" : "lettersOff"]);
  }

  fill() {
    if (document.fullscreenElement) document.exitFullscreen();
    else this.html.requestFullscreen?.();
  }

  stop() {
    if (document.fullscreenElement) document.exitFullscreen();
    this.state.black = false;
    this.enter("page");
  }

  /* What buttons and keys ask for, by name. */
  do(name) {
    const all = {
      start: () => this.enter("show"),
      next: () => this.next(),
      previous: () => this.previous(),
      first: () => this.go(0, 0),
      last: () => this.go(this.slides.length - 1, 0),
      black: () => this.blacken(!this.state.black),
      overview: () => this.enter(this.mode === "overview" ? this.stage : "overview"),
      escape: () => (this.state.black ? this.lit() : this.do("overview")),
      full: () => this.fill(),
      larger: () => this.resize("size", 0.25),
      smaller: () => this.resize("size", -0.25),
      "notes-larger": () => this.resize("noteSize", 0.25),
      "notes-smaller": () => this.resize("noteSize", -0.25),
      help: () => this.showKeys(),
      letters: () => this.toggleLetters(),
      stop: () => this.stop(),
    };
    all[name]?.();
    this.dispatchEvent(new CustomEvent("do", { detail: name }));
  }
};
