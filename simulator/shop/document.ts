import { addressOf, HOME } from './address.ts';
import { defs } from './drawings/defs.ts';
import { type Html, html } from './html.ts';
import type { Page, Visit } from './visit.ts';
import { otherThan } from './words/words.ts';

/** A whole page, as the browser gets it. No script and no style stands in it: its policy would refuse them. */
export function documentOf(page: Page, visit: Visit): string {
  const { language, words } = visit;
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
<meta name="description" content="${words.description}">
<meta name="theme-color" content="#faf7f0">
<title>${words.titled(page.title)}</title>
<link rel="icon" type="image/svg+xml" href="${HOME}/icon.svg">
<link rel="stylesheet" href="${HOME}/shop.css">
<script type="module" src="/simulator/shop.js"></script>
${chatTag(visit)}
</head>
<body${page.isStaged ? html` class="staged"` : null}>
<a class="skip" href="#content">${words.skip}</a>
${defs()}
${header(page, visit)}
<main id="content" tabindex="-1">
${page.body}
</main>
${footer(page, visit)}
</body>
</html>
`.markup;
}

/** The one script tag. Whoever is signed in is named to the chat by a signature; nobody else is named at all. */
function chatTag({ chat: { workspaceId, identity } }: Visit): Html {
  const known = identity === null ? null : html` data-identity="${identity}"`;
  return html`<script async src="/widget.js" data-workspace="${workspaceId}"${known}></script>`;
}

function header({ place }: Page, { language, words, shopper }: Visit): Html {
  const link = (to: string, text: Html | string, hash = '') =>
    html`<a href="${addressOf(language, to)}${hash}"${place === to && !hash ? html` aria-current="page"` : null}>${text}</a>`;
  return html`<header>
  <a class="name" href="${addressOf(language)}">Morlane</a>
  <nav class="shelves" aria-label="${words.shop}">
    ${link('', words.shelves.tableware.title, '#tableware')}
    ${link('', words.shelves.linen.title, '#linen')}
    ${link('workshop', words.workshop.link)}
  </nav>
  <nav class="yours" aria-label="${words.you}">
    ${link('account', shopper ? words.accountOf(firstName(shopper.name)) : words.account)}
    ${link('basket', words.basketOf(html`<span data-count>0</span>`))}
  </nav>
</header>`;
}

function footer({ place }: Page, { language, words }: Visit): Html {
  const other = otherThan(language);
  return html`<footer>
  <p>${words.invented}</p>
  <ul>
    <li><a href="${addressOf(other, place)}" hreflang="${other}" lang="${other}">${words.otherLanguage}</a></li>
    <li><a href="/simulator">${words.phones}</a></li>
  </ul>
</footer>`;
}

function firstName(name: string): string {
  return name.split(' ')[0] ?? name;
}
