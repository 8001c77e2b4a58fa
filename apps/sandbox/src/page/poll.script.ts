/**
 * Asks for the list and the faults every two seconds while the page is seen, and replaces what has changed.
 * The HTML comes from this server, escaped as on the page itself.
 */
export const POLL_SCRIPT = `
(() => {
  const EVERY_MS = 2000;
  const { poll, live, offline } = document.body.dataset;
  const state = document.getElementById('live');
  let last = '';
  async function refresh() {
    if (document.hidden) return;
    try {
      const response = await fetch(poll);
      if (!response.ok) throw new Error(String(response.status));
      const text = await response.text();
      if (state.textContent !== live) state.textContent = live;
      if (text === last) return;
      const first = last === '';
      last = text;
      if (first) return;
      const parts = JSON.parse(text);
      for (const [id, content] of Object.entries(parts)) {
        const focused = document.activeElement && document.activeElement.id;
        document.getElementById(id).innerHTML = content;
        if (focused && document.activeElement === document.body) document.getElementById(focused)?.focus();
      }
    } catch {
      state.textContent = offline;
    }
  }
  refresh();
  setInterval(refresh, EVERY_MS);
})();
`;
