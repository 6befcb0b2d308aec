import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { FindQuestion, InboundQuestion } from '../server/channels/channel.ts';
import type { SimulatorDatabase, TextRow } from './tables.ts';

type NewText = Pick<TextRow, 'direction' | 'sender' | 'recipient' | 'body' | 'mediaUrls' | 'status'>;
export type Texts = ReturnType<typeof textsIn>;

/** How many of a phone's texts its screen can scroll back. */
const MOST_SHOWN = 200;
/** Longer than a change can take to become visible, or a busy process to look again. */
const RECENT = sql<Date>`clock_timestamp() - interval '5 seconds'`;

/** The texts that the pretend carrier has taken, in both directions. */
export function textsIn(db: SimulatorDatabase) {
  const all = () => db.selectFrom('simulatorTexts').selectAll();
  return {
    add: (text: NewText) =>
      db
        .insertInto('simulatorTexts')
        .values({ ...text, body: text.body.toWellFormed(), providerId: newProviderId(), at: new Date() })
        .returningAll()
        .executeTakeFirstOrThrow(),

    /** Forward only: nothing happens where the text has moved on meanwhile. */
    move: (text: TextRow, to: Partial<Pick<TextRow, 'status' | 'errorCode' | 'mediaUrls'>>) =>
      db
        .updateTable('simulatorTexts')
        .set({ ...to, changedAt: sql`clock_timestamp()` })
        .where('providerId', '=', text.providerId)
        .where('status', '=', text.status)
        .returningAll()
        .executeTakeFirst(),

    ofPhone: async (phone: string) => {
      const newest = await all().where('phone', '=', phone).orderBy('id', 'desc').limit(MOST_SHOWN).execute();
      return newest.toReversed();
    },

    named: (providerId: string) => all().where('providerId', '=', providerId).executeTakeFirst(),

    changedRecently: () => all().where('changedAt', '>', RECENT).orderBy('id').execute(),

    underWay: (phone?: string) =>
      all()
        .where('direction', '=', 'to_phone')
        .where('status', 'in', ['queued', 'sent'])
        .$if(phone !== undefined, query => query.where('phone', '=', String(phone)))
        .orderBy('id')
        .execute(),

    answering: ({ from, to, body, since }: FindQuestion) =>
      all()
        .where('direction', '=', 'to_phone')
        .where('phone', '=', to)
        .where('sender', '=', from)
        .where('body', '=', body.toWellFormed())
        .where('at', '>=', since)
        .orderBy('id', 'desc')
        .execute(),

    toShop: ({ numbers, since }: InboundQuestion) =>
      all()
        .where('direction', '=', 'to_shop')
        .where('recipient', 'in', numbers)
        .where('at', '>=', since)
        .orderBy('id')
        .execute(),
  };
}

function newProviderId(): string {
  return `SIM${randomUUID().replaceAll('-', '')}`;
}
