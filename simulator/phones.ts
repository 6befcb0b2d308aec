import type { PhoneState } from './shapes.ts';
import type { SimulatorDatabase } from './tables.ts';

export type Phones = ReturnType<typeof phonesIn>;

/** The phones that somebody has added, used or switched. One that is not among them is on. */
export function phonesIn(db: SimulatorDatabase) {
  const put = (phone: string, state: PhoneState) =>
    db.insertInto('simulatorPhones').values({ phone, state, addedAt: new Date() });
  return {
    all: () => db.selectFrom('simulatorPhones').selectAll().orderBy('addedAt').orderBy('phone').execute(),

    stateOf: async (phone: string): Promise<PhoneState> => {
      const row = await db
        .selectFrom('simulatorPhones')
        .select('state')
        .where('phone', '=', phone)
        .executeTakeFirst();
      return row?.state ?? 'on';
    },

    add: async (phone: string): Promise<void> => {
      await put(phone, 'on')
        .onConflict(same => same.column('phone').doNothing())
        .execute();
    },

    switch: async (phone: string, state: PhoneState): Promise<void> => {
      await put(phone, state)
        .onConflict(same => same.column('phone').doUpdateSet({ state }))
        .execute();
    },
  };
}
