import { changeSettings } from '../../../server/actions/changeSettings.ts';
import { handOut } from '../../../server/actions/handOut.ts';
import { setAvailability } from '../../../server/actions/setAvailability.ts';
import { sweepAvailability } from '../../../server/actions/sweepAvailability.ts';
import type { Stage } from '../stage.ts';
import { type Case, quietly, when } from './case.ts';

/** Longer than the grace time. */
const AWAY_MINUTES = 6;

const become = ({ shop }: Stage, step: 'online' | 'offline') =>
  setAvailability(shop.context, { workspaceId: shop.workspaceId, memberId: shop.memberId }, step);

const hand = ({ shop }: Stage) => handOut(shop.context, { workspaceId: shop.workspaceId });

/** Round robin is on, and the one agent there is is Online or Offline. */
async function turnsWith(stage: Stage, step: 'online' | 'offline'): Promise<void> {
  const { context, workspaceId } = stage.shop;
  await changeSettings(context, workspaceId, { round_robin: { enabled: true } }, stage.agent);
  await become(stage, step);
}

/** Who takes new tickets, and what waited for them. */
export const availability: Record<string, Case[]> = {
  [setAvailability.name]: [
    when('ASSIGN-3: an agent comes Online', async stage => {
      await turnsWith(stage, 'offline');
      return () => become(stage, 'online');
    }),
    when('ASSIGN-3: one goes Offline', async stage => {
      await turnsWith(stage, 'online');
      return () => become(stage, 'offline');
    }),
    quietly('ASSIGN-3: one who is Online already', async stage => {
      await turnsWith(stage, 'online');
      return () => become(stage, 'online');
    }),
  ],
  [handOut.name]: [
    when('ASSIGN-4: what was left Unassigned, to who has come Online', async stage => {
      await turnsWith(stage, 'offline');
      await Promise.all([stage.customer(), stage.customer()]);
      await become(stage, 'online');
      return () => hand(stage);
    }),
    when('ASSIGN-2: what is new, and what comes back', async stage => {
      await turnsWith(stage, 'online');
      const { ticketId, phone } = await stage.customer();
      await stage.patch(ticketId, { status: 'closed' });
      return async () => {
        await stage.text(phone, 'One thing more');
        await stage.customer();
      };
    }),
    quietly('ASSIGN-4: nobody is there to take it', async stage => {
      await turnsWith(stage, 'offline');
      await stage.customer();
      return () => hand(stage);
    }),
  ],
  [sweepAvailability.name]: [
    when('ASSIGN-3: whose screens have long been closed', async stage => {
      await turnsWith(stage, 'online');
      stage.later(AWAY_MINUTES);
      return () => sweepAvailability(stage.shop.context);
    }),
    quietly('ASSIGN-3: nobody is Online', async stage => {
      await turnsWith(stage, 'offline');
      return () => sweepAvailability(stage.shop.context);
    }),
  ],
};
