import { wordsFor } from '../words/words.ts';
import { html } from './html.ts';
import { layout, STYLE } from './layout.ts';
import { nameIn } from './nameIn.ts';
import type { Written } from './written.ts';

export type AddressChanged = {
  workspaceName: string;
  /** The address that the account has from now on. */
  email: string;
  /** Of the workspace. */
  language: string;
};

/**
 * ROLE-4: to the address that an account had, for its owner to hear of a change that was not theirs. No link: whoever can
 * help is a person of the team, and a mail that looks like this one can come from anybody.
 */
export function addressChanged({ workspaceName, email, language }: AddressChanged): Written {
  const words = wordsFor(language);
  const { subject, said, otherwise, why } = words.addressChanged;
  const workspace = nameIn(workspaceName);
  const told = { said: said(workspace, email), otherwise: otherwise(workspace), why: why(workspace) };
  return {
    subject,
    html: layout({
      language: words.language,
      subject,
      preview: told.said,
      body: html`<h1 style="${STYLE.heading}">${subject}</h1>
<p style="margin:12px 0 0">${told.said}</p>
<p style="margin:12px 0 0">${told.otherwise}</p>`,
      foot: html`<p style="${STYLE.small}">${told.why}</p>`,
    }),
    text: `${[subject, told.said, told.otherwise, `-- \n${told.why}`].join('\n\n')}\n`,
    language: words.language,
  };
}
