import type { Channel, Language } from '../../../contract/vocabulary.ts';
import type { MailWords } from '../words/en.ts';
import { counted, wordsFor } from '../words/words.ts';
import { excerpt } from './excerpt.ts';
import { html } from './html.ts';
import { button, layout, STYLE } from './layout.ts';
import { nameIn } from './nameIn.ts';
import { quoted } from './quoted.ts';
import type { Written } from './written.ts';

const MOST_CHARACTERS = 500;

/** A customer has written. */
export type NewMessage = {
  workspaceName: string;
  /** Their name, or their phone number as it is written; null of a visitor who has given neither. */
  customer: string | null;
  channel: Channel;
  body: string;
  picturesLeftOut: number;
  ticketNumber: number;
  ticketUrl: string;
  /** Where this address takes itself off (NOTE-1). */
  unsubscribeUrl: string;
  at: Date;
  /** Of the workspace. */
  timeZone: string;
  language: Language;
};

/** NOTE-1: tells somebody of the team that a customer has written, with the beginning of it and the way there. */
export function newMessageMail(message: NewMessage): Written {
  const words = wordsFor(message.language);
  const told = linesOf(message, words);
  return {
    subject: told.subject,
    html: asHtml(message, words, told),
    text: asText(message, words, told),
    language: words.language,
  };
}

type Lines = {
  subject: string;
  by: string;
  said: string;
  leftOut: string | null;
  why: string;
};

function linesOf(message: NewMessage, words: MailWords): Lines {
  const { subject, fromVisitor, by, picturesLeftOut, why } = words.newMessage;
  const customer = nameIn(message.customer ?? '');
  const pictures = message.picturesLeftOut;
  return {
    subject: customer ? subject(customer) : fromVisitor,
    by: by[message.channel](timeOf(message, words)),
    said: excerpt(message.body, MOST_CHARACTERS),
    leftOut: pictures > 0 ? counted(words, picturesLeftOut, pictures) : null,
    why: why(nameIn(message.workspaceName)),
  };
}

function timeOf({ at, timeZone }: NewMessage, { locale }: MailWords): string {
  return new Intl.DateTimeFormat(locale, { timeZone, dateStyle: 'full', timeStyle: 'short' }).format(at);
}

function asHtml(
  { ticketNumber, ticketUrl, unsubscribeUrl }: NewMessage,
  { language, newMessage }: MailWords,
  { subject, by, said, leftOut, why }: Lines,
): string {
  return layout({
    language,
    subject,
    preview: said || (leftOut ?? ''),
    body: html`<h1 style="${STYLE.heading}">${subject}</h1>
<p class="quiet" style="${STYLE.quiet}">${by}</p>
${said ? html`<p class="quote" dir="auto" style="${STYLE.quote}">${said}</p>` : null}
${leftOut && html`<p class="quiet" style="${STYLE.note}">${leftOut}</p>`}
${button(newMessage.openTicket(ticketNumber), ticketUrl)}`,
    foot: html`<p style="${STYLE.small}">${newMessage.answerThere}</p>
<p style="${STYLE.small}">${why}</p>
<p style="${STYLE.small}"><a href="${unsubscribeUrl}" target="_blank" style="color:inherit">${newMessage.unsubscribe}</a></p>`,
  });
}

function asText(
  { ticketNumber, ticketUrl, unsubscribeUrl }: NewMessage,
  { newMessage }: MailWords,
  { subject, by, said, leftOut, why }: Lines,
): string {
  const parts = [
    `${subject}\n${by}`,
    said && quoted(said),
    leftOut,
    newMessage.ticketIsAt(ticketNumber, ticketUrl),
    `-- \n${newMessage.answerThere}\n${why}\n${newMessage.unsubscribeAt(unsubscribeUrl)}`,
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}
