/* The preview in a page: shows it anew when it changed, at the same place, and what is wrong with the content. */
{
  const { page, styles, words } = document.currentScript.dataset;
  const text = JSON.parse(words);
  const html = document.documentElement;
  const store = sessionStorage;
  const all = (selector) => [...document.querySelectorAll(selector)];

  /* What a person would lose by a reload: their place, the focus, and what they opened. Navigation may stick to the screen. */
  const BLOCKS = "main :is(h1, h2, h3, h4, p, li, tr, summary, figcaption):not(nav *)";
  const FIELDS = "a, button, summary, input, [tabindex]";
  const name = (element) => element.tagName + element.textContent.trim().slice(0, 99);
  const boxes = () =>
    all(BLOCKS)
      .map((one) => [name(one), one.getBoundingClientRect()])
      .filter(([, box]) => box.height);

  let leaving = "auto";
  addEventListener("pagehide", () => (history.scrollRestoration = leaving));
  const keep = () => {
    const inView = ([, box]) => box.bottom > 0 && box.top < innerHeight;
    const place = {
      path: location.pathname,
      y: scrollY,
      marks: boxes().filter(inView).map(([own, box]) => [own, box.top]),
      focus: name(document.activeElement),
      open: all("details[open] > summary").map(name),
    };
    store.setItem("preview", JSON.stringify(place));
    history.scrollRestoration = leaving = "manual";
  };

  /* Where what was in view is now; the nearest, when something is there more than once. */
  const find = ({ y, marks }) => {
    const now = boxes();
    for (const [own, top] of y ? marks : []) {
      const tops = now.filter(([other]) => other === own).map(([, box]) => scrollY + box.top - top);
      const off = (one) => Math.abs(one - y);
      if (tops.length) return tops.reduce((best, one) => (off(one) < off(best) ? one : best));
    }
    return y;
  };

  const restore = () => {
    const place = JSON.parse(store.getItem("preview"));
    store.removeItem("preview");
    if (place?.path !== location.pathname) return;
    all("details > summary").forEach((one) => {
      if (place.open.includes(name(one))) one.parentElement.open = true;
    });
    const focused = (one) => name(one) === place.focus;
    all(FIELDS).find(focused)?.focus({ preventScroll: true });
    const move = () => scrollTo({ top: find(place), behavior: "instant" });
    move();
    addEventListener("load", move);
  };
  restore();

  /* What is wrong, over the page; closed it is a button. Out of reach of the styles and the keys of the site. */
  const host = document.createElement("handreiking-preview");
  host.lang = text.lang;
  host.hidden = true;
  const root = host.attachShadow({ mode: "open" });
  root.innerHTML = `<link rel="stylesheet" href="/_voorbeeld/preview.css">
    <p class="said" role="status"></p><p class="notice" role="status" hidden></p>
    <section class="panel" role="dialog" tabindex="-1" hidden>
    <div class="head"><h2></h2><button class="close"></button></div><p class="lead"></p><ol></ol></section>
    <button class="badge" aria-expanded="false" hidden></button>`;
  const parts = root.querySelectorAll("link, p, section, h2, button, ol");
  const [sheet, said, notice, panel, title, closer, lead, list, badge] = parts;
  sheet.onload = () => (host.hidden = false);
  panel.ariaLabel = text.panel;
  closer.textContent = text.close;
  let state = { title: "", problems: [] };

  const add = (parent, tag, className, textContent = "") => {
    const element = document.createElement(tag);
    parent.append(Object.assign(element, { className, textContent }));
    return element;
  };

  const entry = ({ severity, kind, rule, sentence, advice, place, href, excerpt }) => {
    const item = add(list, "li", severity);
    const line = add(item, "p", "sentence");
    add(line, "strong", "", kind);
    line.append(`: ${sentence}`);
    if (excerpt.join("")) {
      const code = add(add(item, "pre", ""), "code", "", excerpt[0]);
      add(code, "mark", "", excerpt[1] || " ");
      code.append(excerpt[2]);
    }
    add(item, "p", "advice", advice);
    const where = add(item, "p", "place");
    const link = add(where, href ? "a" : "span", "", place);
    if (href) link.href = href;
    add(where, "code", "rule", rule);
  };

  const errors = () => JSON.stringify(state.problems.filter((one) => one.severity === "error"));
  const turn = (open) => {
    panel.hidden = !open;
    badge.hidden = open || !state.title;
    badge.ariaExpanded = open;
  };
  const close = () => {
    const inside = panel.contains(root.activeElement);
    store.setItem("closed", errors());
    turn(false);
    if (inside) badge.focus();
  };

  const show = (next) => {
    const before = state;
    const inside = panel.contains(root.activeElement);
    state = next;
    title.textContent = badge.textContent = state.title;
    badge.dataset.errors = state.errors;
    lead.textContent = state.lead;
    list.replaceChildren();
    state.problems.forEach(entry);
    const fresh = state.errors && store.getItem("closed") !== errors();
    turn(fresh || (!panel.hidden && state.title && state.errors === before.errors));
    if (inside && !panel.hidden && !root.activeElement) panel.focus();
    if (state.errors && before.title !== state.title) said.textContent = `${state.title}. ${state.lead}`;
    else if (before.title && !state.title) said.textContent = text.fixed;
  };

  /* A sentence, perhaps with a link, at the foot of the page; nothing takes it away. */
  const note = (sentence, href) => {
    notice.hidden = !sentence;
    notice.textContent = `${sentence} `;
    if (href) add(notice, "a", "", text.nearest).href = href;
  };

  closer.onclick = close;
  badge.onclick = () => {
    turn(true);
    panel.focus();
  };
  ["keydown", "click", "touchstart", "touchend"].forEach((type) =>
    host.addEventListener(type, (event) => event.stopPropagation()),
  );
  const escape = (event) => {
    if (event.key !== "Escape" || panel.hidden) return;
    event.stopPropagation();
    close();
  };
  addEventListener("keydown", escape, true);
  document.body.append(host);

  const modes = () => (host.dataset.mode = html.dataset.mode);
  new MutationObserver(modes).observe(html, { attributeFilter: ["data-mode"] });
  modes();

  let styled = styles;
  const restyle = (version) => {
    styled = version;
    all("link[rel=stylesheet]").forEach((old) => {
      const next = old.cloneNode();
      next.href = `${old.href.split("?")[0]}?${version}`;
      next.onload = () => old.remove();
      old.after(next);
    });
  };

  const worker = new Worker("/_voorbeeld/stream.js");
  let stopped;
  worker.onmessage = ({ data }) => {
    clearTimeout(stopped);
    if (data === false) stopped = setTimeout(note, 1000, text.stopped);
    else if (data === null) note("");
    else if (data.page && data.page !== page) {
      keep();
      location.reload();
    } else {
      if (data.styles && data.styles !== styled) restyle(data.styles);
      note(page && data.nearest ? text.gone : "", data.nearest);
      show(data);
    }
  };
  const listen = () => worker.postMessage(document.hidden ? null : location.pathname);
  document.addEventListener("visibilitychange", listen);
  listen();
}
