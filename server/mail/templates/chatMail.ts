import type { Settings } from '../../domain/settings.ts';
import type { MailWords } from '../words/en.ts';
import { type Html, html } from './html.ts';
import { STYLE } from './layout.ts';
import { nameIn } from './nameIn.ts';

/** What every mail to the visitor of a chat begins and ends with. */
export type ChatMail = {
  workspaceName: string;
  /** Of the workspace. */
  timeZone: string;
  design: Pick<Settings['webChat'], 'color' | 'font' | 'corners'>;
  /** As large as the picture is; null for none. */
  logo: { url: string; width: number; height: number } | null;
  privacyUrl: string | null;
  termsUrl: string | null;
  language: string;
};

const LOGO_HEIGHT = 40;
const LOGO_WIDTH = 200;

/** FOLLOW-2: within bounds, and of its own shape. */
export function logoHtml({ logo, workspaceName }: ChatMail): Html | null {
  if (!logo) return null;
  const scale = Math.min(1, LOGO_HEIGHT / logo.height, LOGO_WIDTH / logo.width);
  const scaled = (side: number) => Math.max(1, Math.round(side * scale));
  const [width, height] = [scaled(logo.width), scaled(logo.height)];
  const style = `display:block;margin:0 0 20px;border:0;border-radius:4px;width:${width}px;height:${height}px`;
  return html`<img class="logo" src="${logo.url}" alt="${nameIn(workspaceName)}" width="${width}" height="${height}" style="${style}">
`;
}

const LINK = 'color:inherit;text-decoration:underline';

export function footHtml(sentences: string[], mail: ChatMail, { conversation }: MailWords): Html {
  const links = [
    mail.privacyUrl && linkTo(mail.privacyUrl, conversation.privacy),
    mail.termsUrl && linkTo(mail.termsUrl, conversation.terms),
  ].filter(link => typeof link === 'object' && link !== null);
  const paragraphs = [...sentences.map(one => html`${one}`), ...(links.length > 0 ? [html`${links}`] : [])];
  return html`${paragraphs.map(paragraph)}`;
}

function paragraph(content: Html): Html {
  return html`<p style="${STYLE.small}">${content}</p>
`;
}

function linkTo(address: string, label: string): Html {
  return html`<a href="${address}" target="_blank" style="${LINK};margin-right:12px">${label}</a> `;
}

export function footText(sentences: string[], mail: ChatMail, { conversation }: MailWords): string {
  const links = [
    mail.privacyUrl && conversation.privacyIsAt(mail.privacyUrl),
    mail.termsUrl && conversation.termsAreAt(mail.termsUrl),
  ];
  return ['-- ', ...sentences, ...links].filter(Boolean).join('\n');
}
