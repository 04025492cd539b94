/* Where the presentation is: in the address, so that a link or a reload comes back to it. What nobody shares – size of
   the text, who belongs to whom – is in the entry of the window's history, which a reload keeps and a link does not. */
Deck.State = class {
  constructor(slides) {
    this.slides = slides;
    this.speaker = new URLSearchParams(location.search).get("presenter");
    Object.assign(this, { index: 0, step: 0, black: false, turn: 0, size: 1, noteSize: 1, letters: true, time: null });
    this.session = this.speaker || crypto.getRandomValues(new Uint32Array(4)).join("-");
    Object.assign(this, history.state?.deck);
    if (this.speaker) this.session = this.speaker;
    this.named = this.address();
    if (this.named) this.move(...this.named);
  }

  /* The slide and step that the address names, or nothing. */
  address() {
    const [id, step] = location.hash.slice(1).split("/");
    const index = this.slides.findIndex((slide) => slide.id === id);
    return index < 0 || step === undefined ? null : [index, Number.parseInt(step, 10) || 0];
  }

  move(index, step) {
    this.index = Math.min(Math.max(index, 0), this.slides.length - 1);
    this.step = Math.min(Math.max(step, 0), this.slide.steps.length);
  }

  save(shown) {
    const { session, turn, size, noteSize, letters, time, black } = this;
    const hash = shown ? `#${this.slide.id}/${this.step}` : location.hash.includes("/") ? "" : location.hash;
    const deck = { session, turn, size, noteSize, letters, time, black };
    history.replaceState({ deck }, "", location.pathname + location.search + hash);
  }

  get slide() {
    return this.slides[this.index];
  }
};
