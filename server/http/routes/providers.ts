import { z } from 'zod';
import type { ProviderTest } from '../../../contract/providerRoutes.ts';
import { changeAccount } from '../../actions/changeAccount.ts';
import { connectAccount } from '../../actions/connectAccount.ts';
import type { Context } from '../../actions/context.ts';
import { ownAccount } from '../../actions/ownAccount.ts';
import { retireAccount } from '../../actions/retireAccount.ts';
import { sendTest, type Tested } from '../../actions/sendTest.ts';
import { presentProvider } from '../../present/providerAccount.ts';
import { inWorkspace } from '../../store/database.ts';
import { listProviders, providerWithId } from '../../store/read/providers.ts';
import { Refused } from '../../store/refused.ts';
import { actorOf } from '../caller.ts';
import { fromCursor, page, Uuid } from '../cursor.ts';
import { limiter } from '../limiter.ts';
import { draftOf, patchFor } from '../providerSecrets.ts';
import { requirePhone, requireSendingNumber } from '../sendingNumber.ts';
import { type Serving, serve } from '../serve.ts';

/** A test text costs money, and reaches whomever it is typed to. */
const TESTS_A_MINUTE = 5;

export function providerRoutes(serving: Serving, context: Context): void {
  const { db, now } = serving;
  const limitTests = limiter(TESTS_A_MINUTE, now);

  serve(serving, 'listProviderAccounts', async ({ query, caller: { workspaceId } }) => {
    const after = fromCursor(query.cursor, z.object({ id: Uuid }))?.id ?? null;
    const rows = await inWorkspace(db, workspaceId, tx =>
      listProviders(tx, workspaceId, after, query.limit + 1),
    );
    return page(
      rows,
      query.limit,
      row => presentProvider(context, row),
      ({ id }) => ({ id }),
    );
  });

  serve(serving, 'connectProviderAccount', async ({ body, caller }) => {
    const id = await connectAccount(context, caller.workspaceId, draftOf(body), actorOf(caller));
    return account(caller.workspaceId, id);
  });

  serve(serving, 'changeProviderAccount', async ({ params: { id }, body, caller }) => {
    const { workspaceId } = caller;
    const change = patchFor(await ownAccount(context, workspaceId, id), body);
    await changeAccount(context, workspaceId, id, change, actorOf(caller));
    return account(workspaceId, id);
  });

  serve(serving, 'retireProviderAccount', async ({ params: { id }, caller }) => {
    await retireAccount(context, caller.workspaceId, id, actorOf(caller));
    return account(caller.workspaceId, id);
  });

  serve(serving, 'testProviderAccount', async ({ params: { id }, body, reply, caller: { workspaceId } }) => {
    const to = requirePhone(body.to, '/to');
    const from = body.from === undefined ? null : requireSendingNumber(body.from, '/from');
    limitTests(workspaceId, reply);
    return presentTest(await sendTest(context, workspaceId, id, { from, to }));
  });

  async function account(workspaceId: string, id: string) {
    const row = await inWorkspace(db, workspaceId, tx => providerWithId(tx, workspaceId, id));
    if (!row) throw new Refused('not_found');
    return presentProvider(context, row);
  }
}

const OUTCOMES = {
  accepted: 'accepted',
  refused: 'refused',
  retry: 'put_off',
  unclear: 'unclear',
} as const satisfies Record<Tested['kind'], ProviderTest['outcome']>;

function presentTest(tested: Tested): ProviderTest {
  const outcome = OUTCOMES[tested.kind];
  if (tested.kind === 'accepted')
    return { outcome, provider_id: tested.providerId, status: tested.status, error: null };
  const error = { code: tested.errorCode, reason: tested.reason ?? 'other' };
  return { outcome, provider_id: null, status: null, error };
}
