import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Context } from '../../actions/context.ts';
import { receiveMessage } from '../../actions/receiveMessage.ts';
import { recordStatus } from '../../actions/recordStatus.ts';
import type { ProviderAccount } from '../../channels/channel.ts';
import { eventIn } from '../../channels/sms/telnyx/event.ts';
import { parseInbound } from '../../channels/sms/telnyx/inbound.ts';
import { isSignedByTelnyx } from '../../channels/sms/telnyx/signature.ts';
import { parseStatus } from '../../channels/sms/telnyx/status.ts';
import { accountWebhook } from './accountWebhook.ts';
import { headerOf } from './header.ts';
import { unreadable } from './unreadable.ts';

const SIGNATURE = 'telnyx-signature-ed25519';
const RECEIVED = 'message.received';

/** Where Telnyx posts what customers text and what became of our texts: `webhooksOf` in `channels/webhooks.ts`. */
export function telnyxWebhooks(app: FastifyInstance, context: Context): void {
  accountWebhook(app, context, {
    provider: 'telnyx',
    signatureHeader: SIGNATURE,
    isGenuine,
    textIn: (account, json) => {
      const event = eventIn(json);
      return event?.type === RECEIVED ? parseInbound(account, event.payload) : null;
    },
    take,
  });

  function isGenuine({ options }: ProviderAccount, request: FastifyRequest, bytes: Buffer): boolean {
    const signature = headerOf(request, SIGNATURE);
    const timestamp = headerOf(request, 'telnyx-timestamp');
    return isSignedByTelnyx(options.public_key, bytes, { signature, timestamp }, context.now());
  }

  async function take({ workspaceId, externalId }: ProviderAccount, json: unknown): Promise<unknown> {
    const event = eventIn(json);
    if (!event) throw unreadable('/data/event_type', 'missing');
    if (event.type !== RECEIVED) {
      const report = parseStatus(externalId, event.payload);
      return report && recordStatus(context, workspaceId, 'telnyx', report);
    }
    const text = parseInbound(externalId, event.payload);
    if ('problem' in text) throw unreadable(`/data/payload${text.pointer}`, text.problem);
    return receiveMessage(context, workspaceId, 'telnyx', text);
  }
}
