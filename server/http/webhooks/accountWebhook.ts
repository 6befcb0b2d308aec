import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Context } from '../../actions/context.ts';
import type { InboundText, ProviderAccount, ProviderName } from '../../channels/channel.ts';
import { type Forged, refuseForged } from './forged.ts';
import { NOTHING, type RawJson, readRawJson } from './rawJson.ts';

/** A provider that posts JSON, texts and reports alike, to one address for each account. */
export type JsonProvider = {
  provider: ProviderName;
  signatureHeader: string;
  isGenuine(account: ProviderAccount, request: FastifyRequest, bytes: Buffer): boolean;
  /** The text that a body brings, if that is what it does. */
  textIn(account: string, json: unknown): Pick<InboundText, 'from' | 'to'> | { problem: string } | null;
  /** Takes a genuine request. Once this resolves it is durable. */
  take(account: ProviderAccount, json: unknown): Promise<unknown>;
};

type Params = { Params: { accountId: string } };

/** `POST /webhooks/<provider>/<our id of the account>`: these providers' requests do not name their account. */
export function accountWebhook(app: FastifyInstance, context: Context, theirs: JsonProvider): void {
  readRawJson(app);

  app.post<Params>(`/webhooks/${theirs.provider}/:accountId`, async (request, reply) => {
    const body = (request.body ?? NOTHING) as RawJson;
    await theirs.take(await signer(request.params.accountId, request, body), body.json);
    return reply.send({});
  });

  /** The account that the address names, once it is proven that its secret has signed the body. */
  async function signer(id: string, request: FastifyRequest, body: RawJson): Promise<ProviderAccount> {
    const known = await context.accounts.withId(theirs.provider, id);
    if (known && theirs.isGenuine(known, request, body.bytes)) return known;
    // The key may have changed since the account was last read.
    const fresh = await context.accounts.withId(theirs.provider, id, true);
    if (fresh && theirs.isGenuine(fresh, request, body.bytes)) return fresh;
    throw await refuseForged(context, request, forgedOf(request, body, fresh));
  }

  function forgedOf(request: FastifyRequest, { json }: RawJson, claimed: ProviderAccount | null): Forged {
    const text = theirs.textIn('', json);
    const { from = null, to = null } = text && 'from' in text ? text : {};
    const isSigned = request.headers[theirs.signatureHeader] !== undefined;
    return { provider: theirs.provider, claimed, isSigned, sender: from, recipient: to };
  }
}
