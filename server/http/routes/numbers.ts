import { z } from 'zod';
import { addNumber, changeNumber } from '../../actions/changeNumber.ts';
import type { Context } from '../../actions/context.ts';
import { presentNumber } from '../../present/providerAccount.ts';
import { inWorkspace } from '../../store/database.ts';
import { listNumbers, numberOf, numberWithId } from '../../store/read/workspace.ts';
import { Refused } from '../../store/refused.ts';
import { actorOf, type Caller } from '../caller.ts';
import { fromCursor, page, Uuid } from '../cursor.ts';
import { requireSendingNumber } from '../sendingNumber.ts';
import { type Serving, serve } from '../serve.ts';

export function numberRoutes(serving: Serving, context: Context): void {
  const { db } = serving;

  serve(serving, 'listNumbers', async ({ query, caller: { workspaceId } }) => {
    const after = fromCursor(query.cursor, z.object({ id: Uuid }))?.id ?? null;
    const rows = await inWorkspace(db, workspaceId, tx =>
      listNumbers(tx, workspaceId, after, query.limit + 1),
    );
    return page(rows, query.limit, presentNumber, ({ id }) => ({ id }));
  });

  serve(serving, 'createNumber', async ({ body, reply, caller }) => {
    const { workspaceId } = caller;
    const phone = requireSendingNumber(body.phone, '/phone');
    const accountId = body.provider_account_id ?? null;
    if (!(await addNumber(context, workspaceId, phone, accountId, actorOf(caller)))) reply.code(200);
    const row = await inWorkspace(db, workspaceId, tx => numberOf(tx, workspaceId, phone));
    if (!row) throw new Refused('not_found');
    return presentNumber(row);
  });

  serve(serving, 'changeNumber', ({ params, body, caller }) => become(params.id, body.gone, caller));

  serve(serving, 'retireNumber', ({ params, caller }) => become(params.id, true, caller));

  async function become(id: string, isGone: boolean, caller: Caller) {
    const { workspaceId } = caller;
    await changeNumber(context, workspaceId, id, isGone, actorOf(caller));
    const row = await inWorkspace(db, workspaceId, tx => numberWithId(tx, workspaceId, id));
    if (!row) throw new Refused('not_found');
    return presentNumber(row);
  }
}
