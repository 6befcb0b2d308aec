import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { SimulatorDeps } from '../deps.ts';
import { fieldsOf } from '../input.ts';
import { wrongField } from '../problem.ts';
import { addressOf } from './address.ts';
import { documentOf } from './document.ts';
import { addFiles } from './files.ts';
import { accountPage } from './pages/accountPage.ts';
import { basketPage } from './pages/basketPage.ts';
import { frontPage } from './pages/frontPage.ts';
import { missingPage } from './pages/missingPage.ts';
import { piecePage } from './pages/piecePage.ts';
import { workshopPage } from './pages/workshopPage.ts';
import { pieceAt } from './pieces.ts';
import { PAGE_HEADERS } from './policy.ts';
import { cookieFor, shopperOf, signedIn } from './shoppers.ts';
import type { Page, Visit } from './visit.ts';
import { LANGUAGES, type Language, WORDS } from './words/words.ts';

const PAGES: Record<string, (visit: Visit) => Page> = {
  '': frontPage,
  workshop: workshopPage,
  basket: basketPage,
  account: accountPage,
};

/** Morlane, an invented shop whose pages carry the web chat. */
export async function addShop(app: FastifyInstance, { chat }: Pick<SimulatorDeps, 'chat'>): Promise<void> {
  await addFiles(app);
  readForms(app);
  for (const language of LANGUAGES) addPages(app, language, chat);
}

function addPages(app: FastifyInstance, language: Language, chat: SimulatorDeps['chat']): void {
  const at = (place: string) => addressOf(language, place);
  for (const [place, page] of Object.entries(PAGES))
    app.get(at(place), (request, reply) => send(request, reply, page));

  app.get<{ Params: { slug: string } }>(at('pieces/:slug'), (request, reply) => {
    const piece = pieceAt(request.params.slug);
    return piece ? send(request, reply, visit => piecePage(piece, visit)) : sendMissing(request, reply);
  });

  app.post(at('account'), async ({ body }, reply) => {
    const { customer } = fieldsOf(body);
    const shopper = shopperOf(customer);
    if (!shopper && customer !== '')
      throw wrongField('/customer', 'No customer of this name has an account.');
    return reply.header('set-cookie', cookieFor(shopper)).redirect(at('account'), 303);
  });

  app.get(`${at('')}/`, (_request, reply) => reply.redirect(at(''), 308));
  app.get(at('*'), sendMissing);

  async function sendMissing(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    return send(request, reply.code(404), missingPage);
  }

  async function send(
    request: FastifyRequest,
    reply: FastifyReply,
    page: (visit: Visit) => Page,
  ): Promise<FastifyReply> {
    const visit = await visitOf(request);
    const markup = documentOf(page(visit), visit);
    return reply.headers(PAGE_HEADERS).type('text/html; charset=utf-8').send(markup);
  }

  async function visitOf({ headers }: FastifyRequest): Promise<Visit> {
    const shopper = signedIn(headers.cookie);
    const identity = shopper && (await chat.identityFor(shopper));
    return { language, words: WORDS[language], shopper, chat: { workspaceId: chat.workspaceId, identity } };
  }
}

/** As browsers send what a page's form holds. */
function readForms(app: FastifyInstance): void {
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    async (_request: FastifyRequest, body: string) => Object.fromEntries(new URLSearchParams(body)),
  );
}
