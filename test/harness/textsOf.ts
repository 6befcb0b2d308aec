import { sql } from 'kysely';
import { writing } from '../../server/store/database.ts';
import type { Shop } from './shop.ts';

type Whose = { threadId: string; ticketId: string; phone: string };

/** So many texts more of a customer's, each a second before the other, as if they had long been there. */
export async function textsOf(
  { db, workspaceId, clock }: Pick<Shop, 'db' | 'workspaceId' | 'clock'>,
  { threadId, ticketId, phone }: Whose,
  count: number,
): Promise<void> {
  await writing(db, workspaceId, tx =>
    sql`insert into messages (workspace_id, id, thread_id, profile_id, ticket_id, channel, direction, source, body, status,
        phone, sent_at, created_at)
      select ${workspaceId}, gen_random_uuid(), ${threadId}, ${threadId}, ${ticketId}, 'sms', 'inbound', 'customer',
        'Long ago ' || n, 'received', ${phone}, at, at
      from generate_series(1, ${count}::int) n, lateral (select ${clock.now}::timestamptz - interval '1 day' - n * interval '1 second' as at) t`.execute(
      tx,
    ),
  );
}
