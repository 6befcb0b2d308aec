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
    const { name, scopes, expires_at } = body;
    const expiresAt = expires_at ? new Date(expires_at) : null;
    if (expiresAt && expiresAt <= now()) throw new Refused('expires_in_past', '/expires_at');
    const made = await createApiKey(db, workspaceId, name, scopes, now(), expiresAt);
    return { ...presentKey(made.row), key: made.key };
  });

  serve(serving, 'revokeApiKey', async ({ params, caller: { workspaceId } }) => {
    if (!(await revokeApiKey(db, workspaceId, params.id))) throw new Refused('not_found');
    return null;
  });
}

function presentKey(row: Awaited<ReturnType<typeof listApiKeys>>[number]): ApiKey {
  const { id, name, prefix, scopes, createdAt, lastUsedAt, expiresAt } = row;
  return {
    ...{ id, name, prefix, scopes: scopes as Scope[], created_at: createdAt.toISOString() },
    last_used_at: lastUsedAt?.toISOString() ?? null,
    expires_at: expiresAt?.toISOString() ?? null,
  };
}
