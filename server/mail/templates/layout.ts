import { type Html, html } from './html.ts';

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

/** The light theme stands in each style, which all readers know; the dark one in a query, for those that know it. */
const DARK = `
@media (prefers-color-scheme: dark) {
  .page { background: #161412 !important; color: #efece9 !important; }
  .card { background: #1e1c1a !important; border-color: #302d2b !important; }
  .quote { background: #322e2b !important; }
  .quiet { color: #a9a5a1 !important; }
  .button { background: #95577f !important; color: #fef8fc !important; }
}`;

const FONT = "font-family:-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";

export const STYLE = {
  page: `margin:0;padding:0;background:#f8f6f3;color:#231d19;font-size:15px;line-height:22px;${FONT}`,
  column: 'max-width:560px;margin:0 auto;padding:24px 16px',
  card: 'background:#fffefe;border:1px solid #e2dfdb;border-radius:12px;padding:24px',
  heading: 'margin:0;font-size:20px;line-height:26px;font-weight:600',
  quiet: 'margin:4px 0 0;color:#6a635e;font-size:14px;line-height:20px',
  note: 'margin:12px 0 0;color:#6a635e;font-size:14px;line-height:20px',
  quote:
    'margin:20px 0 0;padding:12px 16px;background:#f0ede9;border-radius:12px;white-space:pre-wrap;overflow-wrap:anywhere',
  button:
    'display:inline-block;margin:20px 0 0;padding:9px 16px;background:#682953;color:#fdf9fb;border-radius:8px;font-weight:600;text-decoration:none',
  foot: 'padding:16px 24px 0;color:#6a635e;font-size:12px;line-height:18px',
  small: 'margin:0 0 6px',
  hidden: 'display:none;max-height:0;overflow:hidden;opacity:0',
} as const;

/** One mail, whole: nothing in it is fetched from anywhere, and it is read in both themes. */
export function layout({ language, subject, preview, body, foot }: Page): string {
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${subject}</title>
<style>${{ markup: DARK }}
</style>
</head>
<body class="page" style="${STYLE.page}">
<div style="${STYLE.hidden}">${preview}</div>
<div style="${STYLE.column}">
<div class="card" style="${STYLE.card}">
${body}
</div>
<div class="quiet" style="${STYLE.foot}">
${foot}
</div>
</div>
</body>
</html>
`.markup;
}
