import type { InstallWords } from './words/languages.ts';

/**
 * What is shown where the server cannot be reached, in every language: `offline.ts` leaves the reader's. It brings all
 * that it needs, for there is nothing to fetch it from; its colours are those of `tokens.css`.
 */
export function offlinePage(words: Record<string, InstallWords>): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="color-scheme" content="light dark">
<title>Parley</title>
<style>${STYLE}</style>
<script src="/theme.js"></script>
<script src="/offline.js" defer></script>
</head>
<body>
${Object.entries(words).map(partIn).join('\n')}
</body>
</html>
`;
}

const partIn = ([language, words]: [string, InstallWords]) => `<main lang="${language}" hidden>
${MARK}
<h1>${words['install.offline']}</h1>
<p>${words['install.offlineHint']}</p>
<button type="button">${words['install.retry']}</button>
</main>`;

const MARK = `<svg width="32" height="32" viewBox="0 0 32 32" aria-hidden="true"><rect width="32" height="32" rx="8" fill="var(--accent)"/><path fill="var(--on-accent)" d="M15 8c-4.7 0-8 2.9-8 6.6 0 2.1 1.1 3.9 2.9 5.1v3.3l3.3-1.9c.6.1 1.2.1 1.8.1 4.7 0 8-2.9 8-6.6S19.7 8 15 8z"/><circle cx="22.5" cy="21" r="3.6" fill="var(--on-accent)" stroke="var(--accent)" stroke-width="1.8"/></svg>`;

const STYLE = `
:root{color-scheme:light dark;--surface:light-dark(oklch(.998 .001 75),oklch(.226 .005 65));--field:light-dark(oklch(1 0 0),oklch(.25 .005 65));--line:light-dark(oklch(.3 .02 60/.17),oklch(.98 .01 75/.15));--text:light-dark(oklch(.235 .012 55),oklch(.945 .005 75));--quiet:light-dark(oklch(.505 .012 65),oklch(.725 .008 75));--accent:light-dark(oklch(.385 .105 342),oklch(.54 .098 342));--on-accent:oklch(.985 .006 342)}
:root[data-theme=light]{color-scheme:light}
:root[data-theme=dark]{color-scheme:dark}
body{margin:0;height:100dvh;display:flex;align-items:center;justify-content:center;background:var(--surface);color:var(--text);font:13.5px/20px "Inter Variable",Inter,system-ui,sans-serif;-webkit-font-smoothing:antialiased}
main{max-width:320px;padding:24px 24px 88px;text-align:center;text-wrap:balance}
h1{margin:20px 0 4px;font-size:17px;line-height:24px;font-weight:600}
p{margin:0 0 20px;color:var(--quiet)}
button{height:32px;padding:0 12px;border:1px solid var(--line);border-radius:8px;background:var(--field);color:inherit;font:inherit;font-weight:500}
button:focus-visible{outline:2px solid;outline-offset:2px}
@media(max-width:719px){button{height:40px;padding:0 14px}}
`;
