import { afterAll, beforeAll, expect, test } from 'vitest';
import { CUSTOMER } from '../../test/harness/shop.ts';
import { openTwoGates, type TwoGates } from '../../test/harness/twoGates.ts';
import { createQuickReply, patchQuickReply } from '../actions/defineQuickReply.ts';
import { replyToTicket } from '../actions/replyToTicket.ts';
import { SYSTEM } from '../domain/decision.ts';
import { inWorkspace } from './database.ts';

/** Two nodes that change and use the quick replies of one shop. */
let open: TwoGates;
beforeAll(async () => {
  open = await openTwoGates();
});
afterAll(() => open.close());

const kept = () =>
  inWorkspace(open.shop.db, open.shop.workspaceId, tx => tx.selectFrom('quickReplies').selectAll().execute());

const draft = (name: string) => ({ name, body: 'Open from nine.', channels: ['sms' as const] });

test('REPLY-9: of two nodes that keep one name, the second is refused', async () => {
  const { gates, shop } = open;
  for (let at = 0; at < 10; at += 1) {
    const made = await Promise.allSettled(
      gates.map((gate, node) =>
        createQuickReply({ gate }, shop.workspaceId, draft(node ? `HOURS ${at}` : `hours ${at}`), SYSTEM),
      ),
    );
    expect(made.filter(one => one.status === 'rejected')).toMatchObject([
      { reason: { code: 'duplicate_name' } },
    ]);
  }
  expect(await kept()).toHaveLength(10);
});

test('REPLY-9: no use is lost, whoever counts and changes at the same moment', async () => {
  const { gates, shop } = open;
  const [gate] = gates;
  const ids: string[] = [];
  for (const name of ['first', 'second'])
    ids.push(await createQuickReply({ gate }, shop.workspaceId, draft(name), SYSTEM));
  for (const body of ['JOIN', 'Hello']) await shop.text(body);
  const { id: ticketId } = await inWorkspace(shop.db, shop.workspaceId, tx =>
    tx.selectFrom('tickets').select('id').where('phone', '=', CUSTOMER).executeTakeFirstOrThrow(),
  );
  const use = (at: number) =>
    gates.map((of, node) =>
      replyToTicket(
        { gate: of },
        shop.workspaceId,
        ticketId,
        {
          body: 'Open from nine.',
          clientMessageId: `${node} ${at}`,
          quickReplyId: ids[(at + node) % 2] ?? null,
        },
        SYSTEM,
      ),
    );
  const change = (at: number) =>
    patchQuickReply({ gate }, shop.workspaceId, ids[0] ?? '', { body: `Open from ${at}.` }, SYSTEM);
  for (let at = 0; at < 10; at += 1)
    await Promise.all([...use(at), ...use(at + 100), change(at), ...use(at)]);
  const uses = (await kept()).filter(one => ids.includes(one.id)).map(one => one.uses);
  expect(uses).toEqual([20, 20]);
});
