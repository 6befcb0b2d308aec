import { z } from 'zod';
import type { ApiKey } from '../../../contract/shapes.ts';
import type { Scope } from '../../../contract/vocabulary.ts';
import { createApiKey, revokeApiKey } from '../../store/apiKeys.ts';
import { inWorkspace } from '../../store/database.ts';
import { listApiKeys } from '../../store/read/workspace.ts';
import { Refused } from '../../store/refused.ts';
import { fromCursor, page, Uuid } from '../cursor.ts';
import { type Serving, serve } from '../serve.ts';

const After = z.object({ id: Uuid });

export function workspaceRoutes(serving: Serving): void {
  const { db, now } = serving;

  serve(serving, 'listApiKeys', async ({ query, caller: { workspaceId } }) => {
    const after = fromCursor(query.cursor, After);
    const rows = await inWorkspace(db, workspaceId, tx =>
      listApiKeys(tx, workspaceId, after?.id ?? null, query.limit + 1),
    );
    return page(rows, query.limit, presentKey, ({ id }) => ({ id }));
  });

  serve(serving, 'createApiKey', async ({ body, caller: { workspaceId } }) => {
    const made = await createApiKey(db, workspaceId, body.name, body.scopes, now());
    return { ...presentKey(made.row), key: made.key };
  });

  serve(serving, 'revokeApiKey', async ({ params, caller: { workspaceId } }) => {
    if (!(await revokeApiKey(db, workspaceId, params.id))) throw new Refused('not_found');
    return null;
  });
}

function presentKey(row: Awaited<ReturnType<typeof listApiKeys>>[number]): ApiKey {
  const { id, name, prefix, scopes, createdAt, lastUsedAt } = row;
  const last_used_at = lastUsedAt?.toISOString() ?? null;
  return { id, name, prefix, scopes: scopes as Scope[], created_at: createdAt.toISOString(), last_used_at };
}
