import type { ColumnType, Generated, GeneratedAlways, Kysely, Selectable } from 'kysely';
import type { MessageStatus } from '../contract/vocabulary.ts';
import type { Database } from '../server/store/database.ts';
import type { PhoneState } from './shapes.ts';

type Tables = {
  simulatorPhones: { phone: string; state: PhoneState; addedAt: Date };
  simulatorTexts: {
    id: GeneratedAlways<number>;
    providerId: string;
    direction: 'to_shop' | 'to_phone';
    sender: string;
    recipient: string;
    phone: ColumnType<string, never, never>;
    body: string;
    mediaUrls: string[];
    status: MessageStatus;
    errorCode: string | null;
    at: Date;
    changedAt: Generated<Date>;
  };
};

export type TextRow = Selectable<Tables['simulatorTexts']>;

export type SimulatorDatabase = Kysely<Tables>;

/** The pool that everything shares, knowing the carrier's own tables. */
export function simulatorTables(db: Database): SimulatorDatabase {
  return db.withTables<Tables>();
}
