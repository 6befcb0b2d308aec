import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Context } from '../../actions/context.ts';
import { receiveMessage } from '../../actions/receiveMessage.ts';
import { recordStatus } from '../../actions/recordStatus.ts';
import type { ProviderAccount } from '../../channels/channel.ts';
import { parseInbound } from '../../channels/sms/sinch/inbound.ts';
import { readSecrets } from '../../channels/sms/sinch/secrets.ts';
import { isSignedBySinch } from '../../channels/sms/sinch/signature.ts';
import { isReport, parseStatus } from '../../channels/sms/sinch/status.ts';
import { accountWebhook } from './accountWebhook.ts';
import { headerOf } from './header.ts';
import { unreadable } from './unreadable.ts';

const SIGNATURE = 'x-sinch-webhook-signature';

/** Where Sinch posts what customers text and what became of our texts: `webhooksOf` in `channels/webhooks.ts`. */
export function sinchWebhooks(app: FastifyInstance, context: Context): void {
  accountWebhook(app, context, {
    provider: 'sinch',
    signatureHeader: SIGNATURE,
    isGenuine,
    textIn: parseInbound,
    take,
  });

  async function take({ workspaceId, externalId }: ProviderAccount, json: unknown): Promise<unknown> {
    if (isReport(json)) {
      const report = parseStatus(externalId, json);
      return report && recordStatus(context, workspaceId, 'sinch', report);
    }
    const text = parseInbound(externalId, json);
    if ('problem' in text) throw unreadable(text.pointer, text.problem);
    return receiveMessage(context, workspaceId, 'sinch', text);
  }
}

function isGenuine({ secret }: ProviderAccount, request: FastifyRequest, bytes: Buffer): boolean {
  const [signature, nonce, timestamp] = [SIGNATURE, `${SIGNATURE}-nonce`, `${SIGNATURE}-timestamp`].map(
    name => headerOf(request, name),
  );
  return isSignedBySinch(readSecrets(secret).webhookSecret, bytes, { signature, nonce, timestamp });
}
