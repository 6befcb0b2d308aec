import type { MailWords } from '../words/en.ts';
import { counted, wordsFor } from '../words/words.ts';
import { chatLook } from './chatLook.ts';
import { type ChatMail, footHtml, footText, logoHtml } from './chatMail.ts';
import { asHtml, asText, type Line, linesOf, type Said, zoneName } from './conversation.ts';
import { html } from './html.ts';
import { button, layout, styleOf } from './layout.ts';
import { nameIn } from './nameIn.ts';
import type { Written } from './written.ts';

/** In characters, of each message: the rest is where the button leads. */
const LONGEST = 600;

/** A visitor has left before they saw what the shop answered. */
export type FollowUp = ChatMail & {
  /** The last of the conversation, oldest first. */
  messages: Said[];
  /** Opens the session. */
  back: { url: string; days: number };
  /** Where an answer to the mail goes. */
  replyTo: string;
};

/** FOLLOW-2: tells a visitor of the shop's answer, with the way back to it. */
export function followUpMail(mail: FollowUp): Written {
  const words = wordsFor(mail.language);
  const workspace = nameIn(mail.workspaceName);
  const subject = words.followUp.subject(workspace);
  const lines = linesOf(mail.messages, { ...mail, longest: LONGEST }, words);
  const foot = [
    words.followUp.why(workspace),
    counted(words, words.conversation.opens, mail.back.days),
    words.conversation.answersTo(mail.replyTo),
    words.conversation.times(zoneName(mail.timeZone, words)),
  ];
  const parts = { subject, lines, foot };
  return {
    subject,
    html: htmlOf(mail, words, parts),
    text: textOf(mail, words, parts),
    language: words.language,
  };
}

type Parts = { subject: string; lines: Line[]; foot: string[] };

function htmlOf(mail: FollowUp, words: MailWords, { subject, lines, foot }: Parts): string {
  const look = chatLook(mail.design);
  const style = styleOf(look);
  const page = {
    language: words.language,
    subject,
    preview: lines.findLast(({ isVisitors }) => !isVisitors)?.said ?? '',
    body: html`${logoHtml(mail)}<h1 style="${style.heading}">${subject}</h1>
<p class="quiet" style="${style.quiet}">${words.followUp.away}</p>
${asHtml(lines, look.radius.said, mail.back.url)}${button(words.conversation.goBack, mail.back.url, style)}`,
    foot: footHtml(foot, mail, words),
  };
  return layout(page, look);
}

function textOf(mail: FollowUp, words: MailWords, { subject, lines, foot }: Parts): string {
  const parts = [
    `${subject}\n${words.followUp.away}`,
    asText(lines),
    words.conversation.itIsAt(mail.back.url),
    footText(foot, mail, words),
  ];
  return `${parts.join('\n\n')}\n`;
}
