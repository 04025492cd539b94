/* The tie between the window of the group and that of the speaker. Messages go to the other window itself, and over a
   channel in case it was lost; each names its deck and session, so that several presentations do not disturb each other.
   A place has a turn: the higher is the newer. The speaker asks every second, and so finds a window that was reloaded. */
Deck.Link = class {
  constructor(show) {
    this.show = show;
    this.deck = location.pathname;
    this.speaker = show.stage === "speaker";
    this.other = this.speaker ? window.opener : null;
    this.channel = "BroadcastChannel" in window ? new BroadcastChannel("handreiking-deck") : null;
    this.heard = 0;
    addEventListener("message", (event) => {
      if (event.origin === self.origin && this.trusts(event.source)) this.hear(event.data, event.source);
    });
    this.channel?.addEventListener("message", (event) => this.hear(event.data, null));
    show.addEventListener("move", () => this.send("place"));
    show.addEventListener("do", (event) => event.detail === "presenter" && this.open());
    if (this.speaker) {
      this.send("ask");
      setInterval(() => this.ask(), 1000);
    }
  }

  /* The speaker listens to the window that opened it; that one to its speaker, or to one that says it is. */
  trusts(source) {
    return this.speaker ? source === this.other : !this.other || this.other.closed || source === this.other;
  }

  open() {
    if (this.speaker) return;
    const { state } = this.show;
    const address = `${location.pathname}?presenter=${state.session}#${state.slide.id}/${state.step}`;
    const opened = window.open(address, `speaker-${state.session}`, "popup,width=1200,height=800");
    if (opened) this.other = opened;
    else this.show.say(this.show.status.dataset.blocked);
  }

  ask() {
    this.send("ask");
    const linked = Date.now() - this.heard < 3500;
    if (linked !== this.linked) this.show.dispatchEvent(new CustomEvent("link", { detail: linked }));
    this.linked = linked;
  }

  send(kind) {
    const { session, turn, step, black, slide } = this.show.state;
    const message = { deck: this.deck, session, from: this.show.stage, kind, turn, slide: slide.id, step, black };
    this.other?.postMessage(message, self.origin === "null" ? "*" : self.origin);
    this.channel?.postMessage(message);
  }

  hear(message, source) {
    const { show, deck } = this;
    const { state } = show;
    if (message?.deck !== deck || message.session !== state.session || message.from === show.stage) return;
    if (source && !this.speaker) this.other = source;
    this.heard = Date.now();
    const newer = message.turn > state.turn || (this.speaker && message.turn === state.turn && message.kind === "place");
    if (newer) this.follow(message);
    if (message.kind === "ask" && !newer) this.send("place");
  }

  follow({ slide, step, black, turn }) {
    const { show } = this;
    const { state } = show;
    const index = show.slides.findIndex((one) => one.id === slide);
    state.turn = turn;
    if (index < 0 || (index === state.index && step === state.step && black === state.black)) return;
    state.black = black;
    show.place(index, step);
    show.dispatchEvent(new Event("follow"));
  }
};
