import { cancelMessage } from '../../../server/actions/cancelMessage.ts';
import { editMessage } from '../../../server/actions/editMessage.ts';
import { lapseScheduled } from '../../../server/actions/lapseScheduled.ts';
import { releaseMessage } from '../../../server/actions/releaseMessage.ts';
import { replyToTicket } from '../../../server/actions/replyToTicket.ts';
import type { Edit } from '../../../server/domain/rewrite.ts';
import type { Stage } from '../stage.ts';
import { type Case, quietly, when } from './case.ts';
import { chatting } from './chats.ts';

const HOUR = 60;

/** So many minutes from now. */
function ahead({ shop }: Stage, minutes: number): Date {
  return new Date(shop.clock.now.getTime() + minutes * 60_000);
}

/** A reply that is to leave in an hour, of a customer whose other replies are as they are. */
async function scheduled(stage: Stage, minutes = HOUR, lapses = false) {
  const customer = await stage.customer();
  return { ...customer, messageId: await schedule(stage, customer.ticketId, minutes, lapses) };
}

async function schedule(stage: Stage, ticketId: string, minutes: number, lapses = false): Promise<string> {
  const { context, workspaceId } = stage.shop;
  const asked = { body: 'It is back', clientMessageId: undefined, sendAt: ahead(stage, minutes), lapses };
  return (await replyToTicket(context, workspaceId, ticketId, asked, stage.agent)).messageId;
}

const release = ({ shop: { context, workspaceId } }: Stage, messageId: string) =>
  releaseMessage(context, { workspaceId, messageId });
const lapse = ({ shop: { context, workspaceId } }: Stage, ticketId: string) =>
  lapseScheduled(context, { workspaceId, ticketId });
const cancel = ({ shop: { context, workspaceId }, agent }: Stage, messageId: string) =>
  cancelMessage(context, workspaceId, messageId, agent);
const edit = ({ shop: { context, workspaceId }, agent }: Stage, messageId: string, to: Edit) =>
  editMessage(context, workspaceId, messageId, to, agent);

const edited = (name: string, editOf: (stage: Stage) => Edit) =>
  when(name, async stage => {
    const { messageId } = await scheduled(stage);
    return () => edit(stage, messageId, editOf(stage));
  });

/** What becomes of a reply that is to leave later. */
export const later: Record<string, Case[]> = {
  [releaseMessage.name]: [
    when('REPLY-10: its time has come', async stage => {
      const { messageId } = await scheduled(stage);
      stage.later(HOUR + 1);
      return () => release(stage, messageId);
    }),
    when('REPLY-10: its time has come, and others have written since', async stage => {
      const { messageId, phone, ticketId } = await scheduled(stage);
      await stage.text(phone, 'Meanwhile');
      await stage.reply(ticketId, 'Of course');
      stage.later(HOUR);
      return () => release(stage, messageId);
    }),
    when('REPLY-5: three at once, and one that is not due', async stage => {
      const { messageId, ticketId } = await scheduled(stage);
      for (const minutes of [HOUR, HOUR - 1, 60 * HOUR]) await schedule(stage, ticketId, minutes);
      stage.later(HOUR + 1);
      return () => release(stage, messageId);
    }),
    when('REPLY-10: the customer has written first', async stage => {
      const { messageId, phone } = await scheduled(stage, HOUR, true);
      await stage.text(phone, 'It came');
      stage.later(HOUR);
      return () => release(stage, messageId);
    }),
    when('REPLY-10: into a chat, whose visitor has left', async stage => {
      const { whose, types, leaves } = await chatting(stage);
      await types('mara@lindqvist.example');
      const messageId = await schedule(stage, whose.ticketId, HOUR);
      await leaves();
      stage.later(HOUR + 1);
      return () => release(stage, messageId);
    }),
    quietly('REPLY-10: it is too early', async stage => {
      const { messageId } = await scheduled(stage, 24 * HOUR);
      return () => release(stage, messageId);
    }),
  ],
  [lapseScheduled.name]: [
    when('REPLY-10: the customer has written first', async stage => {
      const { ticketId, phone } = await scheduled(stage, HOUR, true);
      await schedule(stage, ticketId, 2 * HOUR);
      await stage.text(phone, 'It came');
      return () => lapse(stage, ticketId);
    }),
    quietly('REPLY-10: what leaves in any case', async stage => {
      const { ticketId, phone } = await scheduled(stage);
      await stage.text(phone, 'It came');
      return () => lapse(stage, ticketId);
    }),
  ],
  [cancelMessage.name]: [
    when('REPLY-10: what is scheduled', async stage => {
      const { messageId } = await scheduled(stage);
      return () => cancel(stage, messageId);
    }),
    when('REPLY-10: what is queued, and has others behind it', async stage => {
      const { ticketId } = await stage.customer();
      const messageId = await stage.reply(ticketId, 'On its way');
      await stage.reply(ticketId, 'Tomorrow');
      return () => cancel(stage, messageId);
    }),
    quietly('REPLY-10: twice', async stage => {
      const { messageId } = await scheduled(stage);
      await cancel(stage, messageId);
      return () => cancel(stage, messageId);
    }),
  ],
  [editMessage.name]: [
    edited('REPLY-10: other words', () => ({ body: 'It is gone' })),
    edited('REPLY-10: later still', stage => ({ sendAt: ahead(stage, 24 * HOUR) })),
    edited('REPLY-10: only if the customer does not write', () => ({ lapses: true })),
    edited('REPLY-10: at once', () => ({ sendAt: null })),
    when('REPLY-10: before another', async stage => {
      const { messageId, ticketId } = await scheduled(stage, 2 * HOUR);
      await schedule(stage, ticketId, HOUR);
      return () => edit(stage, messageId, { sendAt: ahead(stage, HOUR / 2) });
    }),
    quietly('REPLY-10: what it is already', async stage => {
      const { messageId } = await scheduled(stage);
      return () => edit(stage, messageId, { body: 'It is back' });
    }),
  ],
};
