import type { MessageStatus } from '../../../contract/vocabulary.ts';
import { askProvider } from '../../../server/actions/askProvider.ts';
import { deliverMessages } from '../../../server/actions/deliverMessages.ts';
import { recordStatus } from '../../../server/actions/recordStatus.ts';
import { reprocess } from '../../../server/actions/reprocess.ts';
import { retryMessage } from '../../../server/actions/retryMessage.ts';
import type { SendBehaviour } from '../../fakes/behaviour.ts';
import { TWILIO_ACCOUNT } from '../../harness/onTwilio.ts';
import type { Stage } from '../stage.ts';
import { type Case, quietly, when } from './case.ts';
import { couponWith, handOut } from './coupons.ts';

/** A reply stands in the queue, of a customer whose provider behaves so from now on. */
async function queued(stage: Stage, send?: SendBehaviour) {
  const customer = await stage.customer();
  const messageId = await stage.reply(customer.ticketId, 'Here it is');
  stage.twilio.behave(send ? { send } : {});
  const { context, workspaceId } = stage.shop;
  return {
    ...customer,
    messageId,
    deliver: () => stage.deliver(customer.threadId),
    ask: () => askProvider(context, { workspaceId, messageId }),
  };
}

async function handedOver(stage: Stage, send?: SendBehaviour) {
  const reply = await queued(stage, send);
  await reply.deliver();
  stage.twilio.behave({});
  return { ...reply, providerId: stage.twilio.texts.at(-1)?.sid ?? '' };
}

const deliver = (name: string, send?: SendBehaviour) =>
  when(name, async stage => (await queued(stage, send)).deliver);

/** The answer was lost; the provider is asked this many minutes later. */
const ask = (name: string, send: SendBehaviour, minutes: number) =>
  when(name, async stage => {
    const reply = await handedOver(stage, send);
    stage.later(minutes);
    return reply.ask;
  });

function report({ shop: { context, workspaceId } }: Stage, providerId: string, status: MessageStatus) {
  const errorCode = status === 'failed' ? '30003' : null;
  const reported = {
    providerId,
    accountExternalId: TWILIO_ACCOUNT.accountSid,
    status,
    errorCode,
    reference: null,
  };
  return recordStatus(context, workspaceId, 'twilio', reported);
}

const reported = (name: string, status: MessageStatus) =>
  when(name, async stage => {
    const { providerId } = await handedOver(stage);
    return () => report(stage, providerId, status);
  });

export const sends: Record<string, Case[]> = {
  [deliverMessages.name]: [
    deliver('REPLY-8: sent'),
    deliver('REPLY-8: refused', { error: 30007 }),
    deliver('SMS-6: refused for an opt-out that we did not know of', { error: 21610 }),
    deliver('put off', { rateLimit: 5 }),
    deliver('handed over, the answer lost', 'accept_then_reset'),
    when('REPLY-2: held back after STOP', async stage => {
      const { phone, deliver } = await queued(stage);
      await stage.text(phone, 'STOP');
      return deliver;
    }),
    when('nothing can carry it any more', async stage => {
      const { deliver } = await queued(stage);
      const { channels } = stage.shop.context;
      const { twilio } = channels;
      delete channels.twilio;
      return () => deliver().finally(() => Object.assign(channels, { twilio }));
    }),
  ],
  [askProvider.name]: [
    ask('the provider has it', 'accept_then_reset', 1),
    ask('the provider never had it: unknown', 'reset', 5),
  ],
  [recordStatus.name]: [
    reported('REPLY-8: delivered', 'delivered'),
    reported('REPLY-8: failed', 'failed'),
    quietly('SMS-10: the same report again', async stage => {
      const { providerId } = await handedOver(stage);
      await report(stage, providerId, 'delivered');
      return () => report(stage, providerId, 'delivered');
    }),
    quietly('SMS-10: an older one', async stage => {
      const { providerId } = await handedOver(stage);
      await report(stage, providerId, 'delivered');
      return () => report(stage, providerId, 'sent');
    }),
    quietly('SMS-10: one of a send that is not recorded', async stage => {
      const { providerId } = await handedOver(stage, 'accept_then_reset');
      return () => report(stage, providerId, 'delivered');
    }),
  ],
  [reprocess.name]: [
    when('SMS-10: a report that came before its send was recorded', async stage => {
      const { providerId, ask } = await handedOver(stage, 'accept_then_reset');
      await report(stage, providerId, 'delivered');
      stage.later(1);
      await ask();
      const { context, workspaceId } = stage.shop;
      return () =>
        reprocess(context, { workspaceId, provider: 'twilio', providerKey: `${providerId}:delivered` });
    }),
  ],
  [retryMessage.name]: [
    when('REPLY-8: a failed message is tried again', async stage => {
      const { messageId } = await handedOver(stage, { error: 30007 });
      const { context, workspaceId } = stage.shop;
      return () => retryMessage(context, workspaceId, messageId, stage.agent);
    }),
    when('REPLY-4: it is tried again with another code, for another has got its own', async stage => {
      const [one, two] = [await stage.customer(), await stage.customer()];
      const { context, workspaceId } = stage.shop;
      const couponId = await couponWith(stage, 2);
      const messageId = await handOut(stage, one.ticketId, couponId);
      stage.twilio.behave({ send: { error: 30007 } });
      await stage.deliver(one.threadId);
      stage.twilio.behave({});
      await handOut(stage, two.ticketId, couponId);
      return () => retryMessage(context, workspaceId, messageId, stage.agent);
    }),
  ],
};
