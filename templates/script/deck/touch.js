/* Finger and mouse: swipe, or tap and click beside what can be used itself – left goes back, the rest goes on. */
Deck.Touch = class {
  static OWN = "a, button, summary, details, label, .table, dialog, .bar, [tabindex='0']";

  constructor(show) {
    this.show = show;
    this.start = null;
    this.spot = "";
    const stage = show.deck.querySelector(".deck__stage");
    stage.addEventListener("touchstart", (event) => this.down(event), { passive: true });
    stage.addEventListener("touchend", (event) => this.up(event), { passive: true });
    addEventListener("click", (event) => this.click(event));
    addEventListener("pointermove", (event) => this.wake(event));
    addEventListener("pointerdown", (event) => this.wake(event));
  }

  get runs() {
    return this.show.mode === "show";
  }

  down(event) {
    const one = event.touches.length === 1 && (window.visualViewport?.scale ?? 1) < 1.05;
    const table = event.target.closest(".table");
    const wide = table && table.scrollWidth > table.clientWidth;
    this.start = this.runs && one && !wide ? event.touches[0] : null;
  }

  up(event) {
    if (!this.start) return;
    const end = event.changedTouches[0];
    const x = end.clientX - this.start.clientX;
    const y = end.clientY - this.start.clientY;
    this.start = null;
    if (Math.abs(x) < 50 || Math.abs(x) < 2 * Math.abs(y)) return;
    this.show.do(x < 0 ? "next" : "previous");
  }

  click(event) {
    if (!this.runs || event.defaultPrevented || this.show.keys.open) return;
    if (event.target.closest(Deck.Touch.OWN) || !getSelection().isCollapsed) return;
    this.show.do(event.clientX < innerWidth * 0.3 ? "previous" : "next");
  }

  /* The bar and the pointer show when the mouse moves, and hide when it rests. */
  wake(event) {
    const spot = `${event.screenX},${event.screenY}`;
    if (event.type === "pointermove" && spot === this.spot) return;
    this.spot = spot;
    this.show.html.dataset.awake = "";
    clearTimeout(this.rest);
    this.rest = setTimeout(() => delete this.show.html.dataset.awake, 2500);
  }
};
