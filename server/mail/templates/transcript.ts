import type { MailWords } from '../words/en.ts';
import { wordsFor } from '../words/words.ts';
import { chatLook } from './chatLook.ts';
import { type ChatMail, footHtml, footText, logoHtml } from './chatMail.ts';
import { asHtml, asText, type Line, linesOf, type Said, zoneName } from './conversation.ts';
import { html } from './html.ts';
import { layout, styleOf } from './layout.ts';
import { nameIn } from './nameIn.ts';
import type { Written } from './written.ts';

/** A visitor wants to keep what was said. */
export type Transcript = ChatMail & {
  /** When it began. */
  beganAt: Date;
  /** Oldest first. */
  messages: Said[];
  /** Whether there are others before these. */
  isCut: boolean;
};

/** CHAT-6: a conversation, whole, for its visitor to keep: nothing in it opens the session. */
export function transcriptMail(mail: Transcript): Written {
  const words = wordsFor(mail.language);
  const workspace = nameIn(mail.workspaceName);
  const parts: Parts = {
    subject: words.transcript.subject(workspace),
    from: words.transcript.from(timeOf(mail, words)),
    earlier: mail.isCut ? words.transcript.earlier : null,
    lines: linesOf(mail.messages, { ...mail, longest: Number.POSITIVE_INFINITY }, words),
    foot: [words.conversation.times(zoneName(mail.timeZone, words)), words.transcript.why(workspace)],
  };
  return {
    subject: parts.subject,
    html: htmlOf(mail, words, parts),
    text: textOf(mail, words, parts),
    language: words.language,
  };
}

function timeOf({ beganAt, timeZone }: Transcript, { locale }: MailWords): string {
  return new Intl.DateTimeFormat(locale, { timeZone, dateStyle: 'long', timeStyle: 'short' }).format(beganAt);
}

type Parts = { subject: string; from: string; earlier: string | null; lines: Line[]; foot: string[] };

function htmlOf(mail: Transcript, words: MailWords, { subject, from, earlier, lines, foot }: Parts): string {
  const look = chatLook(mail.design);
  const style = styleOf(look);
  const page = {
    language: words.language,
    subject,
    preview: from,
    body: html`${logoHtml(mail)}<h1 style="${style.heading}">${subject}</h1>
<p class="quiet" style="${style.quiet}">${from}</p>
${
  earlier &&
  html`<p class="quiet" style="${style.note}">${earlier}</p>
`
}${asHtml(lines, look.radius.said, null)}`,
    foot: footHtml(foot, mail, words),
  };
  return layout(page, look);
}

function textOf(mail: Transcript, words: MailWords, { subject, from, earlier, lines, foot }: Parts): string {
  const parts = [`${subject}\n${from}`, earlier, asText(lines), footText(foot, mail, words)];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}
