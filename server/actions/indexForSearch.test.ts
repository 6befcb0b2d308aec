import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { found, indexAll, search } from '../../test/harness/searching.ts';
import { openShop, SECRET, type Shop } from '../../test/harness/shop.ts';
import { visitorOf } from '../../test/harness/visiting.ts';
import { SYSTEM } from '../domain/decision.ts';
import { safe } from '../secrets.ts';
import { connectProvider } from '../store/connectProvider.ts';
import { createWorkspace } from '../store/createWorkspace.ts';
import { inWorkspace } from '../store/database.ts';
import { latestChange } from '../store/read/changes.ts';
import { standingOf } from '../store/search/progress.ts';
import { editMessage } from './editMessage.ts';
import { editProfile } from './editProfile.ts';
import { indexForSearch } from './indexForSearch.ts';
import { receiveMessage } from './receiveMessage.ts';
import { recordMarketingSend } from './recordMarketingSend.ts';
import { replyToTicket } from './replyToTicket.ts';

let shop: Shop;
let owner: Client;
beforeAll(async () => {
  shop = await openShop();
  owner = new Client(shop.owner);
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await shop.close();
});
beforeEach(() => owner.query('truncate search_words, search_messages, search_progress'));

let phones = 0;
/** Somebody who has not written before, and their ticket. */
async function newCustomer(body: string) {
  phones += 1;
  const phone = `+1415555${String(1000 + phones)}`;
  const result = await shop.text(body, { from: phone });
  if (result === 'repeated' || !result.ticket) throw new Error('no ticket');
  return { phone, ticketId: result.ticket.id, profileId: result.ticket.profileId };
}

/** All that the index has of a workspace: each word's places, one by one, and the messages' numbers. */
async function contents(workspaceId = shop.workspaceId): Promise<unknown> {
  const { rows: words } = await owner.query(
    `select word, string_agg(encode(places, 'hex'), '') as places from search_words
     where workspace_id = $1 group by word order by word`,
    [workspaceId],
  );
  const { rows: messages } = await owner.query(
    'select block, ids from search_messages where workspace_id = $1 order by block',
    [workspaceId],
  );
  return { words: words.map(({ word, places }) => [word, places.match(/.{16}/g).toSorted()]), messages };
}

const progress = () =>
  inWorkspace(shop.db, shop.workspaceId, async tx => ({
    ...(await standingOf(tx, shop.workspaceId)),
    latest: await latestChange(tx, shop.workspaceId),
  }));

describe('VIEW-4: the index', () => {
  test('comes from nothing to all that has happened, a batch at a time, and then has nothing to do', async () => {
    await Promise.all(Array.from({ length: 500 }, (_, at) => newCustomer(`zeppelin w${at}`)));
    expect(await indexForSearch(shop.context), 'more than a batch').toBe(true);
    expect((await search(shop, 'zeppelin w7')).isCut).toBe(true);
    await indexAll(shop);
    const { changes, messages, latest } = await progress();
    expect(changes).toBe(latest);
    expect(messages).toBe(500);
    const before = await contents();
    expect(await indexForSearch(shop.context)).toBe(false);
    expect(await contents()).toEqual(before);
    expect(await found(shop, 'zeppelin w7')).toEqual(['zeppelin w7']);
    expect((await search(shop, 'zeppelin w7')).isCut).toBe(false);
  });

  test('is the same whether it goes on text by text or all at once', async () => {
    await indexAll(shop);
    for (const body of ['quark one', 'quark two', 'quark three']) {
      await newCustomer(body);
      await indexAll(shop);
    }
    const piecemeal = await contents();
    await owner.query('truncate search_words, search_messages, search_progress');
    await indexAll(shop);
    expect(await contents()).toEqual(piecemeal);
  });

  test('broken off within a batch has not begun it', async () => {
    await newCustomer('kumquat');
    await indexAll(shop);
    const before = await contents();
    await newCustomer('kumquat again');
    await owner.query(`create function refuse() returns trigger language plpgsql as $$ begin raise 'the disk is full'; end $$;
      create trigger refuse before update on search_progress for each row execute function refuse()`);
    await expect(indexForSearch(shop.context)).rejects.toThrow('1 workspaces could not be indexed');
    expect(await contents()).toEqual(before);
    await owner.query('drop function refuse cascade');
    await indexAll(shop);
    expect(await found(shop, 'kumquat again')).toEqual(['kumquat again']);
    const whole = await contents();
    await owner.query('truncate search_words, search_messages, search_progress');
    await indexAll(shop);
    expect(await contents()).toEqual(whole);
  });

  test('is written by one of several at a time: nothing twice', async () => {
    for (let at = 0; at < 20; at += 1) await newCustomer(`plover ${at}`);
    const once = { context: shop.context };
    await indexAll(once);
    const alone = await contents();
    await owner.query('truncate search_words, search_messages, search_progress');
    await Promise.all([indexAll(once), indexAll(once), indexAll(once)]);
    await indexAll(once);
    expect(await contents()).toEqual(alone);
  });

  test('of one shop that fails holds up no other', async () => {
    const settings = { organization_prefix: 'B', default_sender_email: 'b@b.example', time_zone: 'UTC' };
    const other = await createWorkspace(shop.db, { name: 'B', settings }, shop.clock.now);
    const account = {
      provider: 'simulator' as const,
      externalId: 'b',
      secret: '',
      numbers: ['+14155550100'],
    };
    await connectProvider(shop.db, safe(SECRET), other, account, shop.clock.now);
    const place = { city: null, region: null, postalCode: null, country: null };
    const text = { from: '+14155559999', to: '+14155550100', body: 'walrus', media: [], place };
    await receiveMessage(shop.context, other, 'simulator', {
      ...{ ...text, providerId: 'OTHER-1', accountExternalId: 'b', providerKeyword: null },
    });
    await owner.query(
      `alter table search_words add constraint not_here check (workspace_id <> '${shop.workspaceId}')`,
    );
    await expect(indexForSearch(shop.context)).rejects.toThrow('1 workspaces could not be indexed');
    await owner.query('alter table search_words drop constraint not_here');
    expect(await found({ ...shop, workspaceId: other }, 'walrus')).toEqual(['walrus']);
    expect(await contents(other)).not.toEqual({ words: [], messages: [] });
    await indexAll(shop);
    expect(await found(shop, 'walrus')).toEqual([]);
  });
});

/** Before it is indexed, and after. */
async function expectFound(q: string, wanted: string[]): Promise<void> {
  expect(await found(shop, q), `${q}, not indexed yet`).toEqual(wanted);
  await indexAll(shop);
  expect(await found(shop, q), `${q}, indexed`).toEqual(wanted);
}

describe('VIEW-4: it is found, at once and later', () => {
  beforeEach(() => indexAll(shop));

  test('a text', async () => {
    await newCustomer('Where is my armadillo?');
    await expectFound('ARMADILLO', ['Where is my armadillo?']);
  });

  test('a reply that is to leave later, by what it was changed to', async () => {
    const { phone, ticketId } = await newCustomer('JOIN in, please');
    await shop.text('JOIN', { from: phone });
    const sendAt = new Date(shop.clock.now.getTime() + 3_600_000);
    const asked = { body: 'The marmalade leaves today', sendAt, clientMessageId: undefined };
    const actor = { kind: 'member' as const, id: shop.memberId };
    const { messageId } = await replyToTicket(shop.context, shop.workspaceId, ticketId, asked, actor);
    await expectFound('marmalade', ['The marmalade leaves today']);
    await editMessage(shop.context, shop.workspaceId, messageId, { body: 'The chutney leaves today' }, actor);
    await expectFound('marmalade', []);
    await expectFound('chutney', ['The chutney leaves today']);
  });

  test('a customer, by the name that they have now', async () => {
    const { profileId, phone } = await newCustomer('hello');
    await editProfile(shop.context, shop.workspaceId, profileId, { name: 'Ottoline Quux' }, SYSTEM);
    const number = (await found(shop, phone))[0] ?? '';
    await expectFound('quux ottoline', [number]);
    await editProfile(shop.context, shop.workspaceId, profileId, { name: 'Ottoline Grault' }, SYSTEM);
    await expectFound('quux', []);
    await expectFound('grault', [number]);
  });

  test('the visitor of a chat, by what they write and by the address that they type', async () => {
    const visitor = visitorOf(shop);
    await visitor.says('Do you have pangolins?');
    await expectFound('pangolin', ['Do you have pangolins?']);
    await visitor.types('petra@burrow.example');
    expect(await found(shop, 'petra@burrow.example')).toHaveLength(1);
    await indexAll(shop);
    expect(await found(shop, 'burrow')).toHaveLength(1);
  });

  test('a campaign that went out before its answer made the ticket', async () => {
    const phone = '+14155557777';
    const campaign = {
      type: 'campaign' as const,
      id: 'c',
      name: 'C',
      phone,
      from: null,
      status: 'sent' as const,
    };
    const body = 'Ocelots are half price';
    const send = { ...campaign, body, sentAt: shop.clock.now };
    await recordMarketingSend(shop.context, shop.workspaceId, send, SYSTEM);
    await expectFound('ocelots', []);
    shop.clock.now = new Date(shop.clock.now.getTime() + 600_000);
    await shop.text('I want one', { from: phone });
    await expectFound('ocelots', [body]);
    await expectFound('ocelots want', []);
  });
});
