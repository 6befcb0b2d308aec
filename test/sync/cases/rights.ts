import { blockProfile, unblockProfile } from '../../../server/actions/blockProfile.ts';
import { changeConsent } from '../../../server/actions/changeConsent.ts';
import { editProfile } from '../../../server/actions/editProfile.ts';
import { dismissSuspicion, optOutCustomer } from '../../../server/actions/optOutCustomer.ts';
import type { Stage } from '../stage.ts';
import { type Case, quietly, when } from './case.ts';
import { chatting } from './chats.ts';

const WISH = 'please stop texting me';
const KEY = { kind: 'api_key', id: '0197f000-0000-7000-8000-000000000001' } as const;

const unwilling = async (stage: Stage) => {
  const customer = await stage.customer();
  await stage.text(customer.phone, WISH);
  return customer;
};

function consent(stage: Stage, profileId: string, state: 'subscribed' | 'unsubscribed') {
  const { context, workspaceId } = stage.shop;
  const given = { sms_marketing: state, sms_transactional: state };
  return changeConsent(context, workspaceId, profileId, { given, evidence: 'a form' }, KEY);
}

/** What is done about a customer's rights: consent, and being let in at all. */
export const rights: Record<string, Case[]> = {
  [blockProfile.name]: [
    when('TICK-6: a customer with an open ticket', async stage => {
      const { threadId } = await stage.customer();
      const { context, workspaceId } = stage.shop;
      return () => blockProfile(context, workspaceId, threadId, stage.agent);
    }),
    when('TICK-6: one with replies that have not left', async stage => {
      const { ticketId, threadId } = await stage.customer();
      await stage.reply(ticketId, 'On its way');
      await stage.reply(ticketId, 'Tomorrow');
      const { context, workspaceId } = stage.shop;
      return () => blockProfile(context, workspaceId, threadId, stage.agent);
    }),
    when('TICK-6: and lets in again', async stage => {
      const { threadId } = await stage.customer();
      const { context, workspaceId } = stage.shop;
      await blockProfile(context, workspaceId, threadId, stage.agent);
      return () => unblockProfile(context, workspaceId, threadId, stage.agent);
    }),
    when('TICK-6: a visitor with an open chat', async stage => {
      const { caller } = await chatting(stage);
      return () => stage.block(caller.profileId);
    }),
    quietly('TICK-6: twice', async stage => {
      const { threadId } = await stage.customer();
      await stage.block(threadId);
      return () => stage.block(threadId);
    }),
  ],
  [editProfile.name]: [
    when('PROF-4: a name and a time zone', async stage => {
      const { threadId } = await stage.customer();
      const { context, workspaceId } = stage.shop;
      const known = { name: 'Ada Lindqvist', timeZone: 'Europe/Rome' };
      return () => editProfile(context, workspaceId, threadId, known, stage.agent);
    }),
    when('PROF-4: another e-mail', async stage => {
      const { threadId } = await stage.customer();
      const { context, workspaceId } = stage.shop;
      const give = (email: string) => editProfile(context, workspaceId, threadId, { email }, stage.agent);
      await give(`${threadId}@home.example`);
      return () => give(`${threadId}@work.example`);
    }),
    quietly('PROF-4: what is not known already', async stage => {
      const { threadId } = await stage.customer();
      const { context, workspaceId } = stage.shop;
      const unknown = { name: null, timeZone: null };
      return () => editProfile(context, workspaceId, threadId, unknown, stage.agent);
    }),
  ],
  [optOutCustomer.name]: [
    when('SMS-6: a customer who asked to stop', async stage => {
      const { ticketId } = await unwilling(stage);
      const { context, workspaceId } = stage.shop;
      return () => optOutCustomer(context, workspaceId, ticketId, stage.agent);
    }),
    when('SMS-5: one who did not', async stage => {
      const { ticketId } = await unwilling(stage);
      const { context, workspaceId } = stage.shop;
      return () => dismissSuspicion(context, workspaceId, ticketId, stage.agent);
    }),
  ],
  [changeConsent.name]: [
    when('SMS-6: an opt-out by the API', async stage => {
      const { threadId } = await unwilling(stage);
      return () => consent(stage, threadId, 'unsubscribed');
    }),
    when('SMS-6: an opt-in by the API', async stage => {
      const { threadId } = await stage.customer();
      return () => consent(stage, threadId, 'subscribed');
    }),
    quietly('SMS-6: what it is already', async stage => {
      const { threadId } = await stage.customer();
      await consent(stage, threadId, 'subscribed');
      return () => consent(stage, threadId, 'subscribed');
    }),
  ],
};
