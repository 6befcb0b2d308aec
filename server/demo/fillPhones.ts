import { sql } from 'kysely';
import { castPhones } from '../../test/cast.ts';
import { type Database, writing } from '../store/database.ts';

/** The phones on the simulator's desk remember what their owners wrote and were sent. */
export async function fillPhones(db: Database, workspaceId: string): Promise<void> {
  const phones = castPhones.map(({ phone }) => phone);
  await writing(db, workspaceId, tx =>
    sql`insert into simulator_texts
        (provider_id, direction, sender, recipient, body, status, error_code, at, changed_at)
      select coalesce(provider_id, 'SIM' || replace(id::text, '-', '')),
        case direction when 'inbound' then 'to_shop' else 'to_phone' end,
        case direction when 'inbound' then phone else sending_number end,
        case direction when 'inbound' then sending_number else phone end,
        body, case direction when 'inbound' then 'delivered' else status end, error_code, sent_at, sent_at
      from messages where workspace_id = ${workspaceId} and phone = any (${phones}) order by sent_at, id`.execute(
      tx,
    ),
  );
}
