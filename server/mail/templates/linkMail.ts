import type { MailWords } from '../words/en.ts';
import { wordsFor } from '../words/words.ts';
import { html } from './html.ts';
import { button, layout, STYLE } from './layout.ts';
import { nameIn } from './nameIn.ts';
import type { Written } from './written.ts';

/** A mail for the sake of its link, which works once and until then. */
export type LinkMail = {
  about: keyof MailWords['links'];
  workspaceName: string;
  /** Who has asked for it to be sent; null where nobody of the team has, or they are no longer known. */
  by: string | null;
  url: string;
  expiresAt: Date;
  /** Of the workspace. */
  timeZone: string;
  language: string;
};

/** ROLE-4: an invitation, a password to be set anew, an address to be confirmed. */
export function linkMail({
  about,
  workspaceName,
  by,
  url,
  expiresAt,
  timeZone,
  language,
}: LinkMail): Written {
  const words = wordsFor(language);
  const { subject, said, follow, isAt, why } = words.links[about];
  const workspace = nameIn(workspaceName);
  const told = { subject: subject(workspace), said: said(workspace, by && nameIn(by)), why: why(workspace) };
  const until = words.linkUntil(timeOf(expiresAt, timeZone, words));
  return {
    subject: told.subject,
    html: layout({
      language: words.language,
      subject: told.subject,
      preview: told.said,
      body: html`<h1 style="${STYLE.heading}">${told.subject}</h1>
<p style="margin:12px 0 0">${told.said}</p>
${button(follow, url)}
<p class="quiet" style="${STYLE.note}">${until}</p>`,
      foot: html`<p style="${STYLE.small}">${told.why}</p>`,
    }),
    text: `${[told.subject, told.said, isAt(url), until, `-- \n${told.why}`].join('\n\n')}\n`,
    language: words.language,
  };
}

function timeOf(at: Date, timeZone: string, { locale }: MailWords): string {
  return new Intl.DateTimeFormat(locale, { timeZone, dateStyle: 'full', timeStyle: 'short' }).format(at);
}
