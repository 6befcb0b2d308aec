import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Context } from '../../actions/context.ts';
import { unsubscribe } from '../../actions/unsubscribe.ts';
import { type Html, html } from '../../mail/templates/html.ts';
import type { Unsubscribing } from '../../mail/unsubscribeLinks.ts';
import { inWorkspace } from '../../store/database.ts';
import { storedSettings } from '../../store/read/settings.ts';
import { readSettings } from '../../store/settings.ts';
import { pageLanguage } from '../chat/pageWords.ts';
import { nowhere } from './nowhere.ts';
import { unsubscribeWords } from './unsubscribeWords.ts';

const Query = z.object({ link: z.string().max(2000) });

const STYLE = html`
:root { color-scheme: light dark; --page: light-dark(#f7f6f2, #161412); --text: light-dark(#23241f, #efece9); --quiet: light-dark(#6a635e, #a9a5a1) }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: var(--page); color: var(--text); font: 16px/1.5 system-ui, sans-serif }
main { box-sizing: border-box; max-width: 32em; padding: 2em; overflow-wrap: anywhere }
h1 { margin: 0 0 .5em; font-size: 1.25em; line-height: 1.3 }
p { margin: 0 0 1.5em; color: var(--quiet) }
button { min-height: 44px; padding: 0 18px; border: 1px solid; border-radius: 8px; background: none; color: inherit; font: inherit; font-weight: 600; cursor: pointer }
button:focus-visible { outline: 2px solid; outline-offset: 2px }
`;

const HEADERS = {
  'content-security-policy': [
    "default-src 'none'",
    `style-src 'sha256-${createHash('sha256').update(STYLE.markup).digest('base64')}'`,
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; '),
  'cache-control': 'private, no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex',
};

/**
 * NOTE-1: the way out of e-mail about new messages. What looks at a link before anybody does (scanners, previews) reads
 * and changes nothing; the button of the page does, and so does the one of a mail program, which posts here without
 * having looked (RFC 8058, 3.2).
 */
export function unsubscribePage(app: FastifyInstance, context: Context): void {
  passOver(app);
  app.get('/unsubscribe', { schema: { hide: true } }, async (request, reply) => {
    const which = whichOf(request, context);
    if (!which) return nowhere(reply);
    const words = unsubscribeWords[languageOf(request)];
    const about = words.about(which.address, await nameOf(context, which));
    return send(
      request,
      reply,
      words.asks,
      html`<p>${about}</p>
<form method="post"><button>${words.button}</button></form>`,
    );
  });

  app.post('/unsubscribe', { schema: { hide: true } }, async (request, reply) => {
    const which = whichOf(request, context);
    if (!which) return nowhere(reply);
    await unsubscribe(context, which);
    const words = unsubscribeWords[languageOf(request)];
    const about = words.doneAbout(which.address, await nameOf(context, which));
    return send(request, reply, words.done, html`<p>${about}</p>`);
  });
}

/** The button says everything by where it points, in whichever of the two forms it comes. */
function passOver(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, _body, done) => done(null));
}

function whichOf({ query }: FastifyRequest, { unsubscribeLinks }: Context): Unsubscribing | null {
  const { data } = Query.safeParse(query);
  return data ? unsubscribeLinks.open(data.link) : null;
}

function languageOf({ headers }: FastifyRequest): 'en' | 'it' {
  return pageLanguage(headers['accept-language']);
}

function nameOf({ db }: Context, { workspaceId }: Unsubscribing): Promise<string> {
  return inWorkspace(db, workspaceId, async tx => readSettings(await storedSettings(tx, workspaceId)).name);
}

function send(request: FastifyRequest, reply: FastifyReply, title: string, content: Html): FastifyReply {
  const page = html`<!doctype html>
<html lang="${languageOf(request)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${STYLE}</style>
<body>
<main>
<h1>${title}</h1>
${content}
</main>
</body>
</html>
`;
  return reply.type('text/html; charset=utf-8').headers(HEADERS).send(page.markup);
}
