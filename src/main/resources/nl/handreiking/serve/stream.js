/* Listens to the preview for a page: the policy of a page lets itself ask nothing, but a worker has one of its own. */
let source;
let again;

const open = (path) => {
  clearTimeout(again);
  source?.close();
  if (path === null) return;
  source = new EventSource("/_voorbeeld/stream" + path);
  source.onopen = () => postMessage(null);
  source.onmessage = (event) => postMessage(JSON.parse(event.data));
  source.onerror = () => {
    postMessage(false);
    if (source.readyState === EventSource.CLOSED) again = setTimeout(open, 1000, path);
  };
};

onmessage = (event) => open(event.data);
