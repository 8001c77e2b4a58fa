// Runs before the first paint so that a dark desk does not flash white. A file of its own because the
// content security policy forbids inline scripts.
(() => {
  let choice = 'auto';
  try {
    choice = localStorage.getItem('merpati.color-scheme') ?? 'auto';
  } catch {
    // Storage is blocked: follow the system.
  }
  const dark = choice === 'dark' || (choice === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
})();
