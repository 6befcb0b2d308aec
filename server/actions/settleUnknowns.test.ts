import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FakeTwilio } from '../../test/fakes/twilio/fakeTwilio.ts';
import { connectFakeTwilio } from '../../test/harness/fakeLine.ts';
import { SHOP_LINE, TWILIO_ACCOUNT } from '../../test/harness/onTwilio.ts';
import { CUSTOMER, openShop, type Shop } from '../../test/harness/shop.ts';
import { inWorkspace, writing } from '../store/database.ts';
import type { Route } from './route.ts';
import { settleUnknowns } from './settleUnknowns.ts';

let shop: Shop;
let twilio: FakeTwilio;
beforeAll(async () => {
  shop = await openShop();
  twilio = await connectFakeTwilio(shop);
  await shop.text('Hello', { to: SHOP_LINE });
});
afterAll(async () => {
  await twilio.close();
  await shop.close();
});

const minutesAgo = (minutes: number) => new Date(shop.clock.now.getTime() - minutes * 60_000);

/** So many replies with these words, tried at a time, of which nobody knows whether they left. */
async function unknownReplies(count: number, body: string, tried: Date): Promise<void> {
  await writing(shop.db, shop.workspaceId, tx =>
    sql`insert into messages (workspace_id, id, thread_id, profile_id, channel, direction, source, body, status,
        sending_number, phone, sending_since, sent_at, created_at)
      select workspace_id, gen_random_uuid(), id, id, 'sms', 'outbound', 'agent', ${body}, 'unknown',
        ${SHOP_LINE}, ${CUSTOMER}, ${tried}, ${tried}, ${tried}
      from profiles, generate_series(1, ${count}) where workspace_id = ${shop.workspaceId}`.execute(tx),
  );
}

async function route(): Promise<Route> {
  const { accounts, channels } = shop.context;
  const account = await accounts.named('twilio', TWILIO_ACCOUNT.accountSid);
  if (!account || !channels.twilio) throw new Error('this shop is not on Twilio');
  return { account, channel: channels.twilio };
}

test('REPLY-8: a message whose turn it is is asked for, however many older ones wait for theirs', async () => {
  await unknownReplies(250, 'Nobody took it', minutesAgo(310));
  await unknownReplies(1, 'Twilio took it', minutesAgo(3));
  const { account, channel } = await route();
  const words = { from: SHOP_LINE, to: CUSTOMER, body: 'Twilio took it', mediaUrls: [] };
  await channel.send(account, { ...words, reference: 'lost', statusCallback: 'http://localhost' });
  await settleUnknowns(shop.context, { account, channel }, [SHOP_LINE], minutesAgo(1));
  const settled = await inWorkspace(shop.db, shop.workspaceId, tx =>
    tx.selectFrom('messages').select(['body', 'status']).where('providerId', 'is not', null).execute(),
  );
  expect(settled).toContainEqual({
    body: 'Twilio took it',
    status: 'sent',
  });
});
