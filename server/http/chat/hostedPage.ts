import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Context } from '../../actions/context.ts';
import { html } from '../../mail/templates/html.ts';
import { Refused } from '../../store/refused.ts';
import { pageLanguage, pageWords } from './pageWords.ts';
import { shopOf } from './shopOf.ts';

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const STYLE = html`
body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: #f7f6f2; color: #23241f; font: 16px/1.5 system-ui, sans-serif }
main { box-sizing: border-box; max-width: 30em; padding: 2em; text-align: center }
img { max-width: 12em; max-height: 5em }
h1 { margin: .5em 0; font-size: 1.5em; line-height: 1.25; overflow-wrap: anywhere }
p { margin: 0 }
`;

/**
 * `GET /chat/:workspace`: a page of ours with a shop's chat open on it. There the link of an e-mail leads where it is not
 * known on which page of the shop's the chat stands (FOLLOW-2).
 */
export function hostedPage(app: FastifyInstance, { db, publicUrl }: Pick<Context, 'db' | 'publicUrl'>): void {
  const headers = headersOf(publicUrl);
  app.get<{ Params: { id: string } }>('/chat/:id', { schema: { hide: true } }, async (request, reply) => {
    const { id } = request.params;
    const shop = ID.test(id) ? await shopOf(db, id).catch(nullIfRefused) : null;
    if (!shop) return nowhere(reply);
    const language = pageLanguage(request.headers['accept-language']);
    const logo = shop.logoMediaId && `/api/v1/chat/workspaces/${id}/logo?v=${shop.logoMediaId}`;
    return reply
      .type('text/html; charset=utf-8')
      .headers(headers)
      .send(pageOf({ id, name: shop.name, logo, language }));
  });
}

/** The tag as any shop's page carries it, and a policy as strict as one may have (CHAT-1). */
function headersOf(publicUrl: string): Record<string, string> {
  const style = createHash('sha256').update(STYLE.markup).digest('base64');
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "connect-src 'self'",
    `img-src 'self' ${new URL(publicUrl).origin}`,
    `style-src 'sha256-${style}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ];
  return {
    'content-security-policy': policy.join('; '),
    'cache-control': 'no-cache',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-robots-tag': 'noindex',
  };
}

type Page = { id: string; name: string; logo: string | null; language: 'en' | 'it' };

function pageOf({ id, name, logo, language }: Page): string {
  const { title, below, needsScripts } = pageWords[language];
  return html`<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title(name)}</title>
<style>${STYLE}</style>
<script async src="/widget.js" data-workspace="${id}" data-language="${language}" data-open></script>
<body>
<main>
${logo && html`<img src="${logo}" alt="">`}
<h1>${title(name)}</h1>
<p>${below}</p>
<noscript><p>${needsScripts}</p></noscript>
</main>
</body>
</html>
`.markup;
}

function nowhere(reply: FastifyReply): FastifyReply {
  reply.callNotFound();
  return reply;
}

function nullIfRefused(error: unknown): null {
  if (error instanceof Refused) return null;
  throw error;
}
