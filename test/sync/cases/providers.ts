import { randomUUID } from 'node:crypto';
import { askProvider } from '../../../server/actions/askProvider.ts';
import { changeAccount } from '../../../server/actions/changeAccount.ts';
import { addNumber, changeNumber } from '../../../server/actions/changeNumber.ts';
import { type AccountDraft, connectAccount } from '../../../server/actions/connectAccount.ts';
import { expectReports } from '../../../server/actions/expectReports.ts';
import { reconcile } from '../../../server/actions/reconcile.ts';
import { retireAccount } from '../../../server/actions/retireAccount.ts';
import { reviveDelivery } from '../../../server/actions/reviveDelivery.ts';
import { sendTest } from '../../../server/actions/sendTest.ts';
import { settleSimulator } from '../../../server/actions/settleSimulator.ts';
import { settleUnknowns } from '../../../server/actions/settleUnknowns.ts';
import { turnsOutSent } from '../../../server/actions/turnsOutSent.ts';
import { telnyxChannel } from '../../../server/channels/sms/telnyx/telnyx.ts';
import { connectProvider } from '../../../server/store/connectProvider.ts';
import { inWorkspace } from '../../../server/store/database.ts';
import { numberOf } from '../../../server/store/read/workspace.ts';
import { startFakeTelnyx } from '../../fakes/telnyx/fakeTelnyx.ts';
import { SHOP_LINE, TWILIO_ACCOUNT } from '../../harness/onTwilio.ts';
import type { Stage } from '../stage.ts';
import { type Case, quietly, when } from './case.ts';

function draft(options: AccountDraft['options'] = {}): AccountDraft {
  const named = { provider: 'telnyx' as const, name: 'Telnyx', externalId: randomUUID() };
  return { ...named, secret: 'a-key', options, numbers: [] };
}

/** An account that nobody texts at; its id. */
async function another({ shop }: Stage): Promise<string> {
  const { db, context, workspaceId, clock } = shop;
  const id = await connectProvider(db, context.installation.box, workspaceId, draft(), clock.now);
  if (!id) throw new Error('the account is taken');
  return id;
}

async function twilioIn({ shop }: Stage) {
  const account = await shop.context.accounts.named('twilio', TWILIO_ACCOUNT.accountSid);
  if (!account) throw new Error('the stage has no Twilio');
  return account;
}

let numbers = 0;

/** A number that nobody texts; its id. */
async function anotherNumber({ shop, agent }: Stage): Promise<string> {
  numbers += 1;
  const phone = `+1212555${2000 + numbers}`;
  const { context, workspaceId, db } = shop;
  await addNumber(context, workspaceId, phone, null, agent);
  const row = await inWorkspace(db, workspaceId, tx => numberOf(tx, workspaceId, phone));
  return row?.id ?? '';
}

/** A text that Twilio has and its webhook did not bring. */
async function missed(stage: Stage, from = '+14155559001'): Promise<void> {
  stage.twilio.miss({ from, to: SHOP_LINE, body: 'Anybody there?' });
  stage.later(1);
}

/** A reply of which nobody knows whether it left, and that Twilio has. */
async function unknown(stage: Stage): Promise<string> {
  const { ticketId, threadId } = await stage.customer();
  const messageId = await stage.reply(ticketId, 'On its way');
  stage.twilio.behave({ send: 'accept_then_reset' });
  await stage.deliver(threadId);
  const { context, workspaceId } = stage.shop;
  const { channels } = context;
  const asked = channels.twilio;
  delete channels.twilio;
  stage.later(5);
  await askProvider(context, { workspaceId, messageId });
  if (asked) channels.twilio = asked;
  stage.later(1);
  return messageId;
}

/** What becomes of a shop's providers, and what is asked of them later. */
export const providers: Record<string, Case[]> = {
  [connectAccount.name]: [
    when('SET-2: another provider', async ({ shop, agent }) => {
      const account = draft();
      const keys = { apiKey: account.secret, profileId: account.externalId };
      const fake = await startFakeTelnyx(keys);
      shop.context.channels.telnyx = telnyxChannel({ apiBase: fake.apiBase });
      const asked = { ...account, options: { public_key: fake.publicKey } };
      return () => connectAccount(shop.context, shop.workspaceId, asked, agent).finally(fake.close);
    }),
  ],
  [changeAccount.name]: [
    when('SET-2: an account gets another name', async stage => {
      const id = await another(stage);
      const { context, workspaceId } = stage.shop;
      return () => changeAccount(context, workspaceId, id, { name: 'Old' }, stage.agent);
    }),
  ],
  [retireAccount.name]: [
    when('SET-2: an account is retired', async stage => {
      const id = await another(stage);
      const { context, workspaceId } = stage.shop;
      return () => retireAccount(context, workspaceId, id, stage.agent);
    }),
  ],
  [changeNumber.name]: [
    when('SET-2: a number is retired', async stage => {
      const id = await anotherNumber(stage);
      return () => changeNumber(stage.shop.context, stage.shop.workspaceId, id, true, stage.agent);
    }),
    quietly('SET-2: one that is retired already', async stage => {
      const id = await anotherNumber(stage);
      const retire = () => changeNumber(stage.shop.context, stage.shop.workspaceId, id, true, stage.agent);
      await retire();
      return retire;
    }),
  ],
  [settleSimulator.name]: [
    quietly(
      'SET-1: the simulator stays off',
      async ({ shop }) =>
        () =>
          settleSimulator(shop.context, shop.workspaceId),
    ),
  ],
  [sendTest.name]: [
    quietly('SET-1: a test text belongs to no thread', async stage => {
      const { id } = await twilioIn(stage);
      const { context, workspaceId } = stage.shop;
      return () => sendTest(context, workspaceId, id, { from: null, to: '+14155559002' });
    }),
  ],
  [expectReports.name]: [
    quietly('SMS-10: nor do its reports', async stage => {
      const account = await twilioIn(stage);
      return () => expectReports(stage.shop.context, account, `SM${randomUUID()}`);
    }),
  ],
  [reconcile.name]: [
    when('SMS-9: a text that no webhook has brought', async stage => {
      await missed(stage);
      return () => reconcile(stage.shop.context);
    }),
    quietly('SMS-10: the same again', async stage => {
      await missed(stage);
      await reconcile(stage.shop.context);
      return () => reconcile(stage.shop.context);
    }),
  ],
  [turnsOutSent.name]: [
    when('REPLY-11: a message of unknown fate is to be sent again, and has been sent', async stage => {
      const messageId = await unknown(stage);
      const { context, workspaceId } = stage.shop;
      return () => turnsOutSent(context, workspaceId, messageId);
    }),
  ],
  [settleUnknowns.name]: [
    when('REPLY-8: a message of unknown fate has been sent', async stage => {
      await unknown(stage);
      const account = await twilioIn(stage);
      const { context } = stage.shop;
      const channel = context.channels.twilio;
      return async () => channel && settleUnknowns(context, { account, channel }, [SHOP_LINE], null);
    }),
  ],
  [reviveDelivery.name]: [
    quietly('REPLY-8: a line gets another job', async stage => {
      const { ticketId } = await stage.customer();
      await stage.reply(ticketId, 'Hello');
      stage.later(10);
      return () => reviveDelivery(stage.shop.context, stage.shop.workspaceId);
    }),
  ],
};
