/* On paper: the slides, one to a page, or the slides with their notes. Each slide is there once, with all its steps. */
Deck.Print = class {
  constructor(show) {
    this.show = show;
    this.kind = "";
    addEventListener("beforeprint", () => this.before());
    addEventListener("afterprint", () => this.after());
    show.addEventListener("do", (event) => {
      if (event.detail === "slides" || event.detail === "handout") this.print(event.detail);
    });
  }

  print(kind) {
    this.kind = kind;
    if (this.show.keys.open) this.show.keys.close();
    print();
  }

  before() {
    const { show } = this;
    const slides = this.kind ? this.kind === "slides" : show.mode !== "page";
    show.slides.forEach((slide) => {
      slide.section.hidden = false;
      slide.reveal(slide.steps.length);
    });
    if (slides) show.html.dataset.mode = "paper";
    else delete show.html.dataset.mode;
  }

  after() {
    const { show } = this;
    this.kind = "";
    if (show.mode === "page") delete show.html.dataset.mode;
    else show.html.dataset.mode = show.mode;
    show.render();
  }
};
