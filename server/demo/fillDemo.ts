import { colleagues, morlane } from '../../test/cast.ts';
import { phoneHasher } from '../secrets.ts';
import type { Connection } from '../store/database.ts';
import { openGate } from '../store/gate.ts';
import { fillPhones } from './fillPhones.ts';
import type { DemoGround } from './ground.ts';
import { makeRoom } from './makeRoom.ts';
import { openCoupons } from './openCoupons.ts';
import { openMorlane } from './openMorlane.ts';
import { openTags } from './openTags.ts';
import { play } from './play.ts';
import { stories } from './stories/all.ts';
import { type Moment, timelineOf } from './timeline.ts';
import { instantOf } from './when.ts';

/** Makes the first workspace a shop with a past, by the same actions and rules that real customers and agents meet. */
export async function fillDemo(ground: DemoGround): Promise<{ email: string }> {
  const opened = instantOf('120d 10:00', ground.now, morlane.timeZone);
  const team = await openMorlane(ground, opened);
  const moments = timelineOf(stories, ground.now, morlane.timeZone);
  await makeRoom(ground.db, moments[0]?.at ?? ground.now, ground.now);
  await tell(ground, team, moments);
  await fillPhones(ground.db, ground.workspaceId);
  return { email: colleagues.noa.email };
}

async function tell(
  { connection, db, workspaceId, linkBase, now: today }: DemoGround,
  team: Awaited<ReturnType<typeof openMorlane>>,
  moments: Moment[],
): Promise<void> {
  const clock = { now: moments[0]?.at ?? today };
  const gate = openGate(
    unhurried(connection),
    () => clock.now,
    () => {},
    // Nobody is erased while the demo is told.
    { linkBase, hashOf: phoneHasher('') },
  );
  const { phone: number, timeZone } = morlane;
  try {
    const coupons = await openCoupons({ gate, db }, workspaceId);
    await play(
      {
        gate,
        clock,
        workspaceId,
        number,
        colleagues: team,
        coupons,
        tags: await openTags(gate, workspaceId),
        customers: new Map(),
        tickets: new Map(),
        visits: new Map(),
        orders: new Map(),
        site: linkBase,
        today,
        timeZone,
      },
      moments,
    );
  } finally {
    await gate.close();
  }
}

/** A past that is only told need not be on the disk after each sentence: what is committed next takes it along. */
function unhurried(connection: Connection): Connection {
  return { ...connection, options: `${connection.options ?? ''} -c synchronous_commit=off` };
}
