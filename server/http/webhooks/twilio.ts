import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../../actions/context.ts';
import { receiveMessage } from '../../actions/receiveMessage.ts';
import { recordStatus } from '../../actions/recordStatus.ts';
import type { ProviderAccount } from '../../channels/channel.ts';
import { parseInbound } from '../../channels/sms/twilio/inbound.ts';
import { filled, param, type TwilioParams } from '../../channels/sms/twilio/params.ts';
import { isSignedByTwilio } from '../../channels/sms/twilio/signature.ts';
import { parseStatus } from '../../channels/sms/twilio/status.ts';
import { refuseForged } from './forged.ts';
import { readForm } from './form.ts';
import { headerOf } from './header.ts';
import { unreadable } from './unreadable.ts';

/** Twilio asks for XML and is told nothing: answers leave through its API, so that there is one way out. */
const NOTHING_TO_SAY = '<?xml version="1.0" encoding="UTF-8"?><Response/>';

const SIGNATURE = 'x-twilio-signature';

type Signed = { account: ProviderAccount; params: TwilioParams };

export function twilioWebhooks(app: FastifyInstance, context: Context): void {
  readForm(app);

  app.post('/webhooks/twilio/messages', async (request, reply) => {
    const { account, params } = await signed(request);
    const text = parseInbound(params);
    if ('problem' in text) throw unreadable(text.field, text.problem);
    await receiveMessage(context, account.workspaceId, 'twilio', text);
    return thanks(reply);
  });

  app.post('/webhooks/twilio/status', async (request, reply) => {
    const { account, params } = await signed(request);
    const report = parseStatus(params, addressOf(request));
    if (report) await recordStatus(context, account.workspaceId, 'twilio', report);
    return thanks(reply);
  });

  /** The request's parameters, once it is proven that the account it names has signed them. */
  async function signed(request: FastifyRequest): Promise<Signed> {
    const params = (request.body ?? {}) as TwilioParams;
    const sid = filled(params, 'AccountSid') ?? '';
    const known = await context.accounts.named('twilio', sid);
    if (known && isSigned(known, request, params)) return { account: known, params };
    // The token may have changed since the account was last read.
    const fresh = await context.accounts.named('twilio', sid, true);
    if (fresh && isSigned(fresh, request, params)) return { account: fresh, params };
    throw await refuseForged(context, request, {
      provider: 'twilio',
      claimed: fresh,
      isSigned: request.headers[SIGNATURE] !== undefined,
      sender: param(params, 'From') ?? null,
      recipient: param(params, 'To') ?? null,
    });
  }

  function isSigned(account: ProviderAccount, request: FastifyRequest, params: TwilioParams): boolean {
    return isSignedByTwilio(account.secret, addressOf(request), params, headerOf(request, SIGNATURE));
  }

  /** As Twilio knows it. */
  function addressOf(request: FastifyRequest): string {
    return `${context.publicUrl}${request.url}`;
  }
}

function thanks(reply: FastifyReply): FastifyReply {
  return reply.type('text/xml').send(NOTHING_TO_SAY);
}
