import { afterAll, beforeAll, expect, test } from 'vitest';
import { CUSTOMER, openShop, type Shop } from '../../../test/harness/shop.ts';
import { changeConsent } from '../../actions/changeConsent.ts';
import { optOutCustomer } from '../../actions/optOutCustomer.ts';
import type { Actor } from '../../domain/decision.ts';
import { presentTicketDetail } from '../../present/ticket.ts';
import { inWorkspace } from '../database.ts';
import { ticketDetails } from './ticketDetails.ts';

const KEY: Actor = { kind: 'api_key', id: '0197f000-0000-7000-8000-000000000001' };

let shop: Shop;
let ticketId: string;
beforeAll(async () => {
  shop = await openShop();
  await shop.text('JOIN');
  await shop.text('Do you ship to Canada?');
  ticketId = (await onlyTicket()).id;
});
afterAll(() => shop.close());

function onlyTicket() {
  return inWorkspace(shop.db, shop.workspaceId, tx =>
    tx
      .selectFrom('tickets')
      .select(['id', 'profileId'])
      .where('phone', '=', CUSTOMER)
      .executeTakeFirstOrThrow(),
  );
}

async function shown() {
  const [details] = await inWorkspace(shop.db, shop.workspaceId, tx =>
    ticketDetails(tx, shop.workspaceId, [ticketId]),
  );
  if (!details) throw new Error('the ticket is gone');
  return presentTicketDetail(details);
}

test('REPLY-2: whoever texted STOP cannot be answered, by that word', async () => {
  await shop.text('stop');
  expect((await shown()).may_reply).toMatchObject({ code: 'no_sms_consent', evidence: 'STOP' });
});

test('REPLY-2 SMS-5: START lets them be answered again', async () => {
  await shop.text('START');
  expect((await shown()).may_reply).toEqual({ allowed: true, code: null, since: null, evidence: null });
});

test('SMS-5: the text for which a ticket is flagged is named, until it is settled', async () => {
  await shop.text('please stop texting me');
  const { flags, flagged_message_id: flagged } = await shown();
  const [text] = await inWorkspace(shop.db, shop.workspaceId, tx =>
    tx.selectFrom('messages').select('id').where('body', '=', 'please stop texting me').execute(),
  );
  expect({ flags, flagged }).toEqual({ flags: ['opt_out_suspected'], flagged: text?.id });
});

test('REPLY-2 SMS-6: whoever was opted out by an agent texted no keyword', async () => {
  await optOutCustomer(shop.context, shop.workspaceId, ticketId, { kind: 'member', id: shop.memberId });
  const ticket = await shown();
  expect(ticket.may_reply).toMatchObject({ code: 'no_sms_consent', evidence: null });
  expect(ticket).toMatchObject({ flags: [], flagged_message_id: null });
});

test('REPLY-2 SMS-6: what an API caller gives as evidence is no keyword either', async () => {
  await shop.text('START');
  const { profileId } = await onlyTicket();
  const given = { sms_marketing: 'unsubscribed', sms_transactional: 'unsubscribed' } as const;
  const change = { given, evidence: 'STOP' };
  await changeConsent(shop.context, shop.workspaceId, profileId, change, KEY);
  expect((await shown()).may_reply).toMatchObject({ code: 'no_sms_consent', evidence: null });
});
