import { wordsFor } from '../words/words.ts';
import { html } from './html.ts';
import { button, layout, STYLE } from './layout.ts';
import { nameIn } from './nameIn.ts';
import type { Written } from './written.ts';

export type WebhookDisabledMail = {
  workspaceName: string;
  /** The address that is told no more. */
  url: string;
  because: 'gone' | 'failing';
  /** Where it is enabled again. */
  pageUrl: string;
  language: string;
};

/** DATA-3: to an Owner, of a webhook that was disabled because of what it answered. */
export function webhookDisabledMail(about: WebhookDisabledMail): Written {
  const words = wordsFor(about.language);
  const { subject, because, whatToDo, open, isAt, why } = words.webhookDisabled;
  const told = { subject: subject(new URL(about.url).host), said: because[about.because](about.url) };
  const foot = why(nameIn(about.workspaceName));
  return {
    subject: told.subject,
    html: layout({
      language: words.language,
      subject: told.subject,
      preview: told.said,
      body: html`<h1 style="${STYLE.heading}">${told.subject}</h1>
<p style="margin:12px 0 0">${told.said}</p>
${button(open, about.pageUrl)}
<p class="quiet" style="${STYLE.note}">${whatToDo}</p>`,
      foot: html`<p style="${STYLE.small}">${foot}</p>`,
    }),
    text: `${[told.subject, told.said, whatToDo, isAt(about.pageUrl), `-- \n${foot}`].join('\n\n')}\n`,
    language: words.language,
  };
}
