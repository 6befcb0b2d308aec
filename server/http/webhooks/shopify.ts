import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Context } from '../../actions/context.ts';
import { isSignedByShopify } from '../../shopify/signature.ts';
import { takeNews } from '../../shopify/takeNews.ts';
import { type ShopConnection, shopNamed } from '../../store/shopify.ts';
import { refuseForged } from './forged.ts';
import { headerOf } from './header.ts';
import { unreadable } from './unreadable.ts';

/** An order of a thousand lines comes to two of them. */
const LARGEST = 8 * 1024 * 1024;

const SIGNATURE = 'x-shopify-hmac-sha256';

/** DATA-2: what Shopify tells of a shop. It waits for 5 s, and gives up on an address that fails for hours. */
export function shopifyWebhooks(app: FastifyInstance, context: Context): void {
  const { db, installation } = context;
  app.removeAllContentTypeParsers();
  // As it came, since that is what is signed: what is not is never read.
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer', bodyLimit: LARGEST },
    (_request, body, done) => done(null, body),
  );

  app.post('/webhooks/shopify', async (request, reply) => {
    const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    const { workspaceId, shop } = await signer(request, body);
    const [topic, id] = [required(request, 'x-shopify-topic'), required(request, 'x-shopify-webhook-id')];
    await takeNews(context, { workspaceId, shop, topic, id, body: body.toString('utf8') });
    return reply.send({});
  });

  /** The shop that the request names, once it is proven that its secret has signed the body. */
  async function signer(request: FastifyRequest, body: Buffer): Promise<ShopConnection> {
    const name = headerOf(request, 'x-shopify-shop-domain')?.toLowerCase() ?? '';
    const claimed = await shopNamed(db, installation.box, name.replaceAll('\0', ''));
    const signature = headerOf(request, SIGNATURE);
    if (claimed && isSignedByShopify(claimed.secret, body, signature)) return claimed;
    const isSigned = signature !== undefined;
    const who = { sender: headerOf(request, 'x-shopify-topic') ?? null, recipient: name || null };
    throw await refuseForged(context, request, { provider: 'shopify', claimed, isSigned, ...who });
  }
}

function required(request: FastifyRequest, name: string): string {
  const value = headerOf(request, name);
  if (!value || value.length > 200) throw unreadable(name, 'missing');
  return value;
}
