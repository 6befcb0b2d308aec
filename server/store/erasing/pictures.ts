import { sql } from 'kysely';
import type { Reading } from '../database.ts';

/**
 * What these messages show may be shown by no other soon: whoever sweeps uploads is to find out anew, and then takes out files
 * that nothing leads to. A customer's own pictures were no uploads, and become such.
 */
export async function doubtPictures(tx: Reading, workspaceId: string, messageIds: string[]): Promise<void> {
  await sql`
    insert into uploads (workspace_id, id, content_type, width, height, bytes, created_at)
    select distinct on (id) m.workspace_id, (one ->> 'id')::uuid as id, one ->> 'contentType',
      coalesce((one ->> 'width')::int, 0), coalesce((one ->> 'height')::int, 0), 0, m.sent_at
    from messages m, jsonb_array_elements(m.media) one
    where m.workspace_id = ${workspaceId} and m.id = any (${messageIds}::uuid[]) and m.media <> '[]'
    order by id
    on conflict (workspace_id, id) do update set kept_at = null`.execute(tx);
}
