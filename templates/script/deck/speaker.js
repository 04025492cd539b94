/* What only the speaker sees: the notes, what comes next, the clock, and time spent against time planned. */
Deck.Speaker = class {
  constructor(show) {
    this.show = show;
    this.panel = show.deck.querySelector(".speaker");
    this.panel.hidden = false;
    this.pageTitle = this.panel.dataset.title;
    show.pageTitle = `${this.pageTitle} – ${show.pageTitle}`;
    this.time = show.state.time ?? { spent: show.slides.map(() => 0), since: 0, running: false, used: false };
    this.at = show.state.index;
    show.addEventListener("render", () => this.render());
    show.addEventListener("link", (event) => this.linked(event.detail));
    show.addEventListener("do", (event) => this.do(event.detail));
    setInterval(() => this.tick(), 500);
    this.linked(false);
  }

  find(selector) {
    return this.panel.querySelector(selector);
  }

  do(name) {
    if (name === "time") this.run(!this.time.running);
    if (name === "reset") {
      this.time = { spent: this.show.slides.map(() => 0), since: Date.now(), running: this.time.running, used: true };
      this.keep();
    }
  }

  run(running) {
    this.fold(this.at);
    Object.assign(this.time, { running, since: Date.now(), used: true });
    this.keep();
  }

  /* Books the time since the last booking on a slide. */
  fold(index) {
    const { time } = this;
    if (time.running) time.spent[index] += Date.now() - time.since;
    time.since = Date.now();
  }

  keep() {
    this.show.state.time = this.time;
    this.show.state.save(true);
    this.tick();
  }

  render() {
    const { show, time } = this;
    const { state } = show;
    if (state.index !== this.at) {
      if (!time.used && state.index > this.at) Object.assign(time, { running: true, since: Date.now(), used: true });
      this.fold(this.at);
      this.at = state.index;
      this.keep();
    }
    show.slides.forEach((slide, i) => {
      if (slide.notes) slide.notes.open = i === state.index;
    });
    this.find(".speaker__none").hidden = Boolean(state.slide.notes);
    const step = state.slide.steps[state.step];
    const label = this.find(".speaker__next .speaker__label");
    label.textContent = step
      ? label.dataset.nextStep
      : state.index + 1 < show.slides.length
        ? label.dataset.nextSlide
        : label.dataset.end;
    this.find(".speaker__step").replaceChildren(...(step ? this.copy(step) : []));
    this.tick();
  }

  /* The content of a step, without ids, which stand on the page once. */
  copy(step) {
    const copy = step.cloneNode(true);
    copy.querySelectorAll("[id]").forEach((one) => one.removeAttribute("id"));
    copy.querySelectorAll("a").forEach((one) => one.replaceWith(...one.childNodes));
    return [...copy.childNodes];
  }

  tick() {
    const { show, time, at } = this;
    const now = time.running ? Date.now() - time.since : 0;
    const spent = time.spent.map((one, i) => (one + (i === at ? now : 0)) / 1000);
    const planned = show.slides.map((slide) => slide.seconds);
    const sum = (all) => all.reduce((total, one) => total + one, 0);
    this.find("[data-clock]").textContent = new Date().toLocaleTimeString(document.documentElement.lang, {
      hour: "2-digit",
      minute: "2-digit",
    });
    this.row("slide", spent[at], planned[at]);
    this.row("all", sum(spent), sum(planned));
    this.pace(sum(spent), sum(planned.slice(0, at)), sum(planned.slice(0, at + 1)));
    const button = this.find("[data-do=time]");
    button.textContent = time.running ? button.dataset.pause : button.dataset.start;
  }

  row(name, spent, planned) {
    this.find(`[data-spent=${name}]`).textContent = this.clock(spent);
    this.find(`[data-planned=${name}]`).textContent = this.clock(planned);
    const bar = this.find(`[data-bar=${name}]`);
    bar.max = planned;
    bar.value = Math.min(spent, planned);
    bar.toggleAttribute("data-over", spent > planned);
  }

  /* On time while the time in all is within what is planned for this slide. */
  pace(spent, start, end) {
    const pace = this.find("[data-pace]");
    const { onTime, ahead, behind } = pace.dataset;
    pace.toggleAttribute("data-late", spent > end);
    if (spent > end) pace.textContent = behind.replace("{0}", this.clock(spent - end));
    else if (this.time.used && spent < start) pace.textContent = ahead.replace("{0}", this.clock(start - spent));
    else pace.textContent = onTime;
  }

  clock(seconds) {
    const whole = Math.floor(seconds);
    return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
  }

  linked(linked) {
    const line = this.find(".speaker__link");
    line.textContent = linked ? line.dataset.linked : line.dataset.alone;
    line.toggleAttribute("data-on", linked);
  }
};
