import { type Html, html } from './html.ts';
import { type Look, PARLEY } from './look.ts';

type Page = {
  /** BCP 47. */
  language: string;
  subject: string;
  /** What a list of mails shows beside the subject. */
  preview: string;
  body: Html;
  /** Why it was sent, in small print. */
  foot: Html;
};

/** What lies around the words in the dark: whatever stands out from the page has to stand out from this. */
export const DARK_CARD = '#1e1c1a';

/** The light theme stands in each style, which all readers know; the dark one in a query, for those that know it. */
const darkOf = ({ buttonInDark: { color, on } }: Look) => `
@media (prefers-color-scheme: dark) {
  .page { background: #161412 !important; color: #efece9 !important; }
  .card { background: ${DARK_CARD} !important; border-color: #302d2b !important; }
  .quote { background: #322e2b !important; }
  .own { border-color: #4a4542 !important; }
  .quiet { color: #a9a5a1 !important; }
  .button { background: ${color} !important; }
  .on-button { color: ${on} !important; }
  .logo { background: #fffefe !important; padding: 6px !important; }
}`;

/** The styles of a mail with this look. */
export function styleOf({ font, button, radius }: Look) {
  return {
    page: `margin:0;padding:0;background:#f8f6f3;color:#231d19;font-size:15px;line-height:22px;font-family:${font}`,
    column: 'max-width:560px;margin:0 auto;padding:24px 16px',
    card: `background:#fffefe;border:1px solid #e2dfdb;border-radius:${radius.card}px;padding:24px`,
    heading: 'margin:0;font-size:20px;line-height:26px;font-weight:600',
    quiet: 'margin:4px 0 0;color:#6a635e;font-size:14px;line-height:20px',
    note: 'margin:12px 0 0;color:#6a635e;font-size:14px;line-height:20px',
    quote: `margin:20px 0 0;padding:12px 16px;background:#f0ede9;border-radius:${radius.said}px;white-space:pre-wrap;overflow-wrap:anywhere`,
    buttonRow: 'margin:20px 0 0',
    // Outlook has no padding on a link, but on what it stands in.
    button: `background:${button.color};border-radius:${radius.button}px;mso-padding-alt:9px 16px`,
    onButton: `display:inline-block;padding:9px 16px;color:${button.on};font-weight:600;text-decoration:none`,
    foot: 'padding:16px 24px 0;color:#6a635e;font-size:12px;line-height:18px',
    small: 'margin:0 0 6px',
    hidden: 'display:none;max-height:0;overflow:hidden;opacity:0',
  } as const;
}

export const STYLE = styleOf(PARLEY);

/** A link that stands out. */
export function button(label: string, address: string, style: ReturnType<typeof styleOf> = STYLE): Html {
  return html`<table role="presentation" cellspacing="0" cellpadding="0" border="0" style="${style.buttonRow}"><tr>
<td class="button" style="${style.button}"><a class="on-button" href="${address}" target="_blank" style="${style.onButton}">${label}</a></td>
</tr></table>`;
}

/** One mail, whole, and read in both themes: nothing in it is fetched from anywhere, but for a shop's own logo. */
export function layout({ language, subject, preview, body, foot }: Page, look = PARLEY): string {
  const style = styleOf(look);
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${subject}</title>
<style>${{ markup: darkOf(look) }}
</style>
</head>
<body class="page" style="${style.page}">
<div style="${style.hidden}">${preview}</div>
<div role="main" style="${style.column}">
<div class="card" style="${style.card}">
${body}
</div>
<div class="quiet" style="${style.foot}">
${foot}
</div>
</div>
</body>
</html>
`.markup;
}
