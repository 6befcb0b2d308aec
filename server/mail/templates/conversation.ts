import type { MailWords } from '../words/en.ts';
import { counted } from '../words/words.ts';
import { excerpt } from './excerpt.ts';
import { type Html, html } from './html.ts';
import { nameIn } from './nameIn.ts';
import { quoted } from './quoted.ts';

/** What somebody said in a chat. */
export type Said = {
  isVisitors: boolean;
  /** The agent who wrote it; null of a visitor, and of what the shop says by itself. */
  author: string | null;
  body: string;
  /** How many came along. They are seen where the conversation is: an address that shows one lasts no longer than a day. */
  pictures: number;
  at: Date;
};

export type Telling = {
  workspaceName: string;
  /** Of the workspace. */
  timeZone: string;
  /** Of one message, in characters. */
  longest: number;
};

/** A message as it is told: on a new day with that day. */
export type Line = Pick<Said, 'isVisitors'> & {
  day: string | null;
  by: string;
  said: string;
  pictures: string | null;
};

export function linesOf(messages: Said[], telling: Telling, words: MailWords): Line[] {
  const { timeZone } = telling;
  const date = new Intl.DateTimeFormat(words.locale, { timeZone, dateStyle: 'full' });
  const time = new Intl.DateTimeFormat(words.locale, { timeZone, timeStyle: 'short' });
  const days = messages.map(({ at }) => date.format(at));
  return messages.map((message, index) => ({
    isVisitors: message.isVisitors,
    day: days[index] === days[index - 1] ? null : (days[index] ?? null),
    by: words.conversation.said(nameOf(message, telling, words), time.format(message.at)),
    said: excerpt(message.body, telling.longest),
    pictures: message.pictures > 0 ? counted(words, words.conversation.pictures, message.pictures) : null,
  }));
}

function nameOf(
  { isVisitors, author }: Said,
  { workspaceName }: Telling,
  { conversation }: MailWords,
): string {
  return isVisitors ? conversation.you : nameIn(author ?? workspaceName);
}

/** As CLDR names it, as Central European Time. */
export function zoneName(timeZone: string, { locale }: MailWords): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'longGeneric' }).formatToParts();
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

const DAY = 'margin:20px 0 0;color:#6a635e;font-size:12px;line-height:18px;font-weight:600';
const BY = 'margin:12px 0 4px;color:#6a635e;font-size:12px;line-height:18px';
const BUBBLE = 'padding:10px 14px';
const SAID = 'margin:0;white-space:pre-wrap;overflow-wrap:anywhere';
const OURS = 'background:#f0ede9';
const THEIRS = 'border:1px solid #d6d1cc';
/** What the visitor wrote stands apart, as it does in the chat. */
const INSET = 'margin:0 0 0 40px';
const PICTURES = 'margin:0;color:#6a635e;font-size:14px;line-height:22px';
const LINK = 'color:inherit;text-decoration:underline';

/** `radius` in pixels; `address` is where the pictures are seen, null for nowhere. */
export function asHtml(lines: Line[], radius: number, address: string | null): Html[] {
  return lines.map(({ isVisitors, day, by, said, pictures }) => {
    const of = isVisitors ? 'own' : 'quote';
    const style = `${BUBBLE};${isVisitors ? THEIRS : OURS};border-radius:${radius}px`;
    return html`${day && heading(day)}<div style="${isVisitors ? INSET : 'margin:0'}">
<p class="quiet" style="${BY}">${by}</p>
<div class="${of}" style="${style}">${said ? html`<p dir="auto" style="${SAID}">${said}</p>` : null}${pictures && seenThere(pictures, address)}</div>
</div>
`;
  });
}

function heading(day: string): Html {
  return html`<h2 class="quiet" style="${DAY}">${day}</h2>
`;
}

function seenThere(pictures: string, address: string | null): Html {
  const told =
    address === null
      ? html`${pictures}`
      : html`<a href="${address}" target="_blank" style="${LINK}">${pictures}</a>`;
  return html`<p class="quiet" style="${PICTURES}">${told}</p>`;
}

export function asText(lines: Line[]): string {
  return lines
    .map(({ day, by, said, pictures }) => {
      const head = day === null ? [by] : [`${day}\n`, by];
      return [...head, said && quoted(said), pictures && `[${pictures}]`].filter(Boolean).join('\n');
    })
    .join('\n\n');
}
