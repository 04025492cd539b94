/* The preview in a page: shows it anew when it changed, at the same place, and what is wrong with the content. */
{
  const { page, styles, words } = document.currentScript.dataset;
  const text = JSON.parse(words);
  const html = document.documentElement;
  const now = { styles };

  const make = (parent, tag, name, content = "") => {
    const element = document.createElement(tag);
    if (name) element.className = name;
    element.textContent = content;
    parent.append(element);
    return element;
  };

  /* What a person would lose by a reload: their place, the focus, and what they opened. */
  const PLACES = "main :is(h1, h2, h3, h4, p, li, tr, summary, figcaption)";
  const FIELDS = "a, button, summary, input, [tabindex]";
  const key = (element) => element.tagName + element.textContent.trim().slice(0, 99);

  class Place {
    static keep() {
      const inView = ({ top, bottom }) => bottom > 0 && top < innerHeight;
      const marks = [...document.querySelectorAll(PLACES)]
        .map((one) => [key(one), one.getBoundingClientRect()])
        .filter(([, box]) => box.height && inView(box))
        .slice(0, 20)
        .map(([name, box]) => [name, box.top]);
      const focus = document.activeElement;
      const open = [...document.querySelectorAll("details[open] > summary")].map(key);
      const place = { path: location.pathname, y: scrollY, marks, focus: focus.id || key(focus), open };
      sessionStorage.setItem("preview", JSON.stringify(place));
      history.scrollRestoration = "manual";
    }

    static restore() {
      const place = JSON.parse(sessionStorage.getItem("preview"));
      sessionStorage.removeItem("preview");
      history.scrollRestoration = "auto";
      if (place?.path !== location.pathname) return;
      document.querySelectorAll("details > summary").forEach((one) => {
        if (place.open.includes(key(one))) one.parentElement.open = true;
      });
      const focus = [...document.querySelectorAll(FIELDS)].find((one) => place.focus === (one.id || key(one)));
      focus?.focus({ preventScroll: true });
      const move = () => scrollTo({ top: Place.find(place), behavior: "instant" });
      move();
      if (document.readyState !== "complete") addEventListener("load", move, { once: true });
    }

    /* Where what was in view is now; the nearest, when something is there more than once. */
    static find({ y, marks }) {
      const all = [...document.querySelectorAll(PLACES)].map((one) => [key(one), one.getBoundingClientRect()]);
      for (const [name, top] of y ? marks : []) {
        const tops = all.filter(([own, box]) => own === name && box.height).map(([, box]) => scrollY + box.top - top);
        if (tops.length) return tops.reduce((best, one) => (Math.abs(one - y) < Math.abs(best - y) ? one : best));
      }
      return y;
    }
  }

  /* What is wrong, over the page; closed it is a button. Out of reach of the styles and the keys of the site. */
  class Panel {
    constructor() {
      this.host = document.createElement("handreiking-preview");
      this.host.lang = text.lang;
      this.host.hidden = true;
      const root = this.host.attachShadow({ mode: "open" });
      const sheet = make(root, "link");
      sheet.rel = "stylesheet";
      sheet.onload = () => (this.host.hidden = false);
      sheet.href = "/_voorbeeld/preview.css";
      this.said = make(root, "p", "said");
      this.said.setAttribute("role", "status");
      this.notice = make(root, "p", "notice");
      this.notice.setAttribute("role", "status");
      this.notice.hidden = true;
      this.box = make(root, "section", "panel");
      this.box.setAttribute("role", "dialog");
      this.box.setAttribute("aria-label", text.panel);
      this.box.tabIndex = -1;
      const head = make(this.box, "div", "head");
      this.title = make(head, "h2");
      make(head, "button", "close", text.close).onclick = () => this.close();
      this.lead = make(this.box, "p", "lead");
      this.list = make(this.box, "ol");
      this.button = make(root, "button", "badge");
      this.button.setAttribute("aria-expanded", "false");
      this.button.onclick = () => this.open(true);
      ["keydown", "click", "touchstart", "touchend"].forEach((type) =>
        this.host.addEventListener(type, (event) => event.stopPropagation()),
      );
      addEventListener("keydown", (event) => this.escape(event), true);
      this.show({ problems: [] });
      document.body.prepend(this.host);
    }

    get errors() {
      return JSON.stringify(this.state.problems.filter((one) => one.severity === "error"));
    }

    show(state) {
      const before = this.state?.title;
      const inside = this.host.shadowRoot.activeElement;
      this.state = state;
      this.title.textContent = this.button.textContent = state.title ?? "";
      this.lead.textContent = state.lead ?? "";
      this.list.replaceChildren(...state.problems.map((one) => this.entry(one)));
      this.button.dataset.errors = Boolean(state.errors);
      if (state.errors && sessionStorage.getItem("preview-closed") !== this.errors) this.open(false);
      else if (!state.problems.length || (!state.errors && this.opened !== "asked")) this.fold();
      this.button.hidden = !state.problems.length || this.opened;
      if (state.errors && before !== state.title) this.say(`${state.title}. ${state.lead}`);
      else if (before && !state.title) this.say(text.fixed);
      if (inside && this.opened && !inside.isConnected) this.box.focus();
    }

    entry({ severity, kind, rule, sentence, advice, place, href, excerpt }) {
      const entry = make(this.list, "li", severity);
      const line = make(entry, "p", "sentence");
      make(line, "strong", "", kind);
      line.append(` ${sentence}`);
      if (excerpt.join("").trim()) {
        const code = make(make(entry, "pre"), "code", "", excerpt[0]);
        make(code, "mark", "", excerpt[1] || " ");
        code.append(excerpt[2]);
      }
      make(entry, "p", "advice", advice);
      const where = make(entry, "p", "place");
      const link = make(where, href ? "a" : "span", "", place);
      if (href) {
        link.href = href;
        link.title = text.editor;
      }
      make(where, "code", "rule", rule);
      return entry;
    }

    open(asked) {
      this.opened = asked ? "asked" : this.opened || "self";
      this.box.hidden = false;
      this.button.hidden = true;
      this.button.setAttribute("aria-expanded", "true");
      if (asked) this.box.focus();
    }

    fold() {
      this.opened = "";
      this.box.hidden = true;
      this.button.setAttribute("aria-expanded", "false");
    }

    close() {
      const inside = this.box.contains(this.host.shadowRoot.activeElement);
      sessionStorage.setItem("preview-closed", this.errors);
      this.fold();
      this.button.hidden = false;
      if (inside) this.button.focus();
    }

    escape(event) {
      if (event.key !== "Escape" || !this.opened) return;
      event.preventDefault();
      event.stopPropagation();
      this.close();
    }

    say(words) {
      this.said.textContent = words;
    }

    /* A sentence, perhaps with a link, at the foot of the page; nothing takes it away. */
    note(words, href) {
      this.notice.hidden = !words;
      this.notice.textContent = words ? `${words} ` : "";
      if (href) make(this.notice, "a", "", text.nearest).href = href;
    }
  }

  const restyle = (version) => {
    now.styles = version;
    document.querySelectorAll("link[rel=stylesheet]").forEach((old) => {
      const next = old.cloneNode();
      next.href = `${old.href.split("?")[0]}?${version}`;
      next.onload = () => old.remove();
      old.after(next);
    });
  };

  Place.restore();
  const panel = new Panel();
  const modes = () => panel.host.toggleAttribute("data-show", html.dataset.mode === "show");
  new MutationObserver(modes).observe(html, { attributeFilter: ["data-mode"] });
  modes();

  const worker = new Worker("/_voorbeeld/stream.js");
  let stopped;
  const listen = () => worker.postMessage(document.hidden ? null : location.pathname);
  worker.onmessage = ({ data }) => {
    clearTimeout(stopped);
    if (data === false) stopped = setTimeout(() => panel.note(text.stopped), 1000);
    else if (data === null) panel.note("");
    else if (data.page && data.page !== page) {
      Place.keep();
      location.reload();
    } else {
      if (data.styles && data.styles !== now.styles) restyle(data.styles);
      panel.note(page && data.nearest ? text.gone : "", data.nearest);
      panel.show(data);
    }
  };
  document.addEventListener("visibilitychange", listen);
  listen();
}
