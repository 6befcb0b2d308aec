import { type Html, html } from '../mail/templates/html.ts';
import type { Kept } from './asJson.ts';
import { type KeptRow, PARTS, type Part } from './kept.ts';
import type { PageWords } from './words/en.ts';
import { PAGE_WORDS } from './words/words.ts';

export type Page = Kept & { shop: string; timeZone: string; language: 'en' | 'it' };

const STYLE = html`
body { margin: 0; background: #f7f6f2; color: #23241f; font: 16px/1.5 system-ui, sans-serif }
main { max-width: 44rem; margin: 0 auto; padding: 2rem 1rem 4rem }
h1 { margin: 0; font-size: 1.5rem; line-height: 1.25; overflow-wrap: anywhere }
h2 { margin: 2.5rem 0 .5rem; font-size: 1.125rem }
p { margin: .25rem 0 }
article { padding: .75rem 0; border-top: 1px solid #dddbd2; overflow-wrap: anywhere }
article > p:first-child, dt { color: #6b6c63; font-size: .875rem }
dl { display: grid; grid-template-columns: minmax(7rem, max-content) 1fr; gap: .125rem 1rem; margin: 0 }
dd { margin: 0; overflow-wrap: anywhere }
.said { white-space: pre-line }
img { display: block; max-width: 100%; margin-top: .5rem; border-radius: .5rem }
`;

/** DATA-4: what is kept about a customer, for them to read: one page that needs nothing else, row by row. */
export async function* asHtml(page: Page): AsyncGenerator<string> {
  const words = PAGE_WORDS[page.language];
  const time = clockOf(page);
  const title = words.title(page.profile.name ?? words.somebody);
  yield `<!doctype html>\n${
    html`<html lang="${page.language}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${STYLE}</style></head>
<body><main><h1>${title}</h1><p>${words.intro(page.shop, time(page.exportedAt))}</p>
<h2>${words.about}</h2>${fields(page.profile, words, time)}`.markup
  }`;
  for (const part of PARTS) yield* section(part, page, words, time);
  yield '</main></body></html>\n';
}

type Clock = (at: Date) => string;

function clockOf({ language, timeZone }: Page): Clock {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone });
  return at => format.format(at);
}

async function* section(part: Part, page: Page, words: PageWords, time: Clock): AsyncGenerator<string> {
  yield html`<section><h2>${words.parts[part]}</h2>`.markup;
  let isEmpty = true;
  for await (const row of page.rowsOf(part)) {
    isEmpty = false;
    yield articleOf(part, row, words, time).markup;
  }
  if (isEmpty) yield html`<p>${words.none}</p>`.markup;
  yield '</section>';
}

function articleOf(part: Part, row: KeptRow, words: PageWords, time: Clock): Html {
  if (part === 'messages') return message(row, words, time);
  const { at, body, ...rest } = row;
  const said = typeof body === 'string' ? html`<p class="said">${body}</p>` : null;
  return html`<article>${typeof at === 'string' ? html`<p>${time(new Date(at))}</p>` : null}${said}${fields(rest, words, time)}</article>`;
}

function message({ at, direction, body, pictures }: KeptRow, words: PageWords, time: Clock): Html {
  const from = words.from[direction === 'inbound' ? 'inbound' : 'outbound'];
  const shown = (pictures as { content_type: string; data: string }[]).map(
    one => html`<img alt="${words.picture}" src="data:${one.content_type};base64,${one.data}">`,
  );
  return html`<article><p>${from} · ${time(new Date(String(at)))}</p><p class="said">${String(body)}</p>${shown}</article>`;
}

/** What there is none of is left out, and so is what only programs read: ids, and what stands there twice. */
function fields(row: object, words: PageWords, time: Clock): Html {
  const lines = Object.entries(row).flatMap(([name, value]) => {
    const text = isForPrograms(name) ? '' : textOf(value, words, time);
    return text === '' ? [] : [html`<dt>${labelOf(name, words)}</dt><dd>${text}</dd>`];
  });
  return html`<dl>${lines}</dl>`;
}

function isForPrograms(name: string): boolean {
  return (
    /(^|_)id$/.test(name) || ['local_zones', 'consent', 'admin_url', 'picture', 'image_url'].includes(name)
  );
}

/** What a shop's own tools have told stands under their own names. */
function labelOf(name: string, { fields: known }: PageWords): string {
  const [, label] = Object.entries(known).find(([field]) => field === name) ?? [];
  return label ?? name.replaceAll('_', ' ');
}

const A_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

function textOf(value: unknown, words: PageWords, time: Clock): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return A_TIME.test(value) ? time(new Date(value)) : value;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  return typeof value === 'object' ? listOf(value, words, time) : String(value);
}

function listOf(value: object, words: PageWords, time: Clock): string {
  if (Array.isArray(value)) return given(value.map(one => textOf(one, words, time))).join('; ');
  const named = Object.entries(value).map(([name, one]) => {
    const text = isForPrograms(name) ? '' : textOf(one, words, time);
    return text === '' ? '' : `${labelOf(name, words)}: ${text}`;
  });
  return given(named).join(', ');
}

function given(parts: string[]): string[] {
  return parts.filter(part => part !== '');
}
