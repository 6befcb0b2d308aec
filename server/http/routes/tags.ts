import { z } from 'zod';
import type { TagPatch } from '../../../contract/tagRoutes.ts';
import type { Context } from '../../actions/context.ts';
import { createTag, deleteTag, patchTag } from '../../actions/defineTag.ts';
import type { TagDraft } from '../../domain/defineTag.ts';
import { presentTag } from '../../present/tag.ts';
import { type Database, inWorkspace } from '../../store/database.ts';
import { listTags, type TagRow, tagOf } from '../../store/read/tags.ts';
import { Refused } from '../../store/refused.ts';
import { actorOf, type Caller } from '../caller.ts';
import { fromCursor, page } from '../cursor.ts';
import { type Serving, serve } from '../serve.ts';

/** PostgreSQL has no U+0000. */
const Position = z.object({ nameKey: z.string().refine(key => !key.includes('\0') && key.isWellFormed()) });

export function tagRoutes(serving: Serving, context: Context): void {
  const { db } = serving;

  serve(serving, 'listTags', async ({ query, caller: { workspaceId } }) => {
    const after = fromCursor(query.cursor, Position);
    const rows = await inWorkspace(db, workspaceId, tx => listTags(tx, workspaceId, after, query.limit + 1));
    return page(rows, query.limit, presentTag, ({ nameKey }: TagRow) => ({ nameKey }));
  });

  serve(serving, 'createTag', async ({ body, caller }) =>
    tag(db, caller, await createTag(context, caller.workspaceId, body, actorOf(caller))),
  );

  serve(serving, 'patchTag', async ({ params, body, caller }) => {
    await patchTag(context, caller.workspaceId, params.id, patchOf(body), actorOf(caller));
    return tag(db, caller, params.id);
  });

  serve(serving, 'deleteTag', async ({ params, caller }) => {
    await deleteTag(context, caller.workspaceId, params.id, actorOf(caller));
    return null;
  });
}

function patchOf({ name, color }: TagPatch): Partial<TagDraft> {
  return { ...(name !== undefined && { name }), ...(color && { color }) };
}

async function tag(db: Database, { workspaceId }: Caller, id: string) {
  const row = await inWorkspace(db, workspaceId, tx => tagOf(tx, workspaceId, id));
  if (!row) throw new Refused('not_found');
  return presentTag(row);
}
