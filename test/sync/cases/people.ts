import { changeRole } from '../../../server/actions/changeRole.ts';
import { handOverTickets } from '../../../server/actions/handOverTickets.ts';
import { addMember } from '../../../server/store/createWorkspace.ts';
import { newId } from '../../../server/store/ids.ts';
import type { Stage } from '../stage.ts';
import { type Case, quietly, when } from './case.ts';

/** Somebody of the team with two tickets, and how they become something else. */
async function agentWithTickets(stage: Stage) {
  const { db, context, workspaceId, memberId: id, clock } = stage.shop;
  const account = { name: 'Ida', email: `${newId()}@morlane.example`, passwordHash: 'none' };
  const memberId = await addMember(db, workspaceId, { ...account, role: 'support' }, clock.now);
  for (const customer of [await stage.customer(), await stage.customer()])
    await stage.patch(customer.ticketId, { assigneeId: memberId });
  const by = { kind: 'member', id } as const;
  const becoming = { workspaceId, memberId, by, handOverTo: null };
  return {
    memberId,
    become: (role: 'manager' | 'support' | 'analyst' | null) => changeRole(context, becoming, role),
  };
}

/** Who is in the team, and who has their tickets. */
export const people: Record<string, Case[]> = {
  [changeRole.name]: [
    when('ROLE-3: another role', async stage => {
      const { become } = await agentWithTickets(stage);
      return () => become('manager');
    }),
    quietly('ROLE-3: the one that they have', async stage => {
      const { become } = await agentWithTickets(stage);
      return () => become('support');
    }),
    when('ROLE-2: one that may have no tickets', async stage => {
      const { become } = await agentWithTickets(stage);
      return () => become('analyst');
    }),
    when('ASSIGN-1: they leave, and what they had is nobody’s', async stage => {
      const { become } = await agentWithTickets(stage);
      return () => become(null);
    }),
  ],
  [handOverTickets.name]: [
    when('ASSIGN-1: what somebody has is another’s', async stage => {
      const { memberId } = await agentWithTickets(stage);
      const { context, workspaceId, memberId: to } = stage.shop;
      return () => handOverTickets(context, { workspaceId, from: memberId, to }, stage.agent);
    }),
  ],
};
