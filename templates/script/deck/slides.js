/* Scripts of one page share all names at the top, so those of a presentation keep theirs in here. */
self.Deck = {};

/* One slide of the page: its parts, and the steps in which its text appears. */
Deck.Slide = class {
  constructor(section) {
    this.section = section;
    this.id = section.id;
    this.frame = section.querySelector(".slide__frame");
    this.heading = section.querySelector("h2");
    this.notes = section.querySelector(".notes");
    this.seconds = 60 * section.dataset.minutes;
    const stretches = [...section.querySelectorAll(".slide__steps > *")];
    this.steps = stretches.flatMap((one) => (one.matches("ul, ol") ? [...one.children] : [one]));
    this.heading.tabIndex = -1;
  }

  get title() {
    return this.heading.textContent;
  }

  /* What comes after this many steps waits. */
  reveal(count) {
    this.steps.forEach((step, i) => step.toggleAttribute("data-later", i >= count));
  }

  /* Where what is shown ends, measured from the top of the window. */
  bottom(count) {
    const later = this.steps[count];
    return later ? later.getBoundingClientRect().top : this.section.getBoundingClientRect().bottom;
  }
};
