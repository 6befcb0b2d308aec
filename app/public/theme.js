// Before the first paint, so that a chosen theme never flashes the other one.
(() => {
  const chosen = localStorage.getItem('parley.theme');
  if (chosen !== 'light' && chosen !== 'dark') return;
  document.documentElement.dataset.theme = chosen;
  for (const bar of document.querySelectorAll('meta[data-scheme]'))
    bar.media = bar.dataset.scheme === chosen ? 'all' : 'not all';
})();
