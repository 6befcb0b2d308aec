import { INBOX_ROLES, type Role } from '../../contract/roles.ts';
import { type Actor, NOTHING } from '../domain/decision.ts';
import { roleChange, whyNotBecome } from '../domain/team.ts';
import { type Reading, writing } from '../store/database.ts';
import { Refused } from '../store/refused.ts';
import { leaveTeam, lockTeam, setRole } from '../store/team.ts';
import type { Context } from './context.ts';
import { handOverTickets } from './handOverTickets.ts';

/** Which member becomes what, by whose word, and who gets the tickets that they can have no more. */
export type Becoming = {
  workspaceId: string;
  memberId: string;
  by: Extract<Actor, { kind: 'member' }>;
  handOverTo: string | null;
};

type With = Pick<Context, 'gate' | 'db'>;

/**
 * ROLE-3: gives a member another role, or none: then they leave, and their sessions end. Tickets are handed over before,
 * so that nothing is left of what was cut off but a member to whom the same can be done again; and after, for those that
 * they were given meanwhile.
 */
export async function changeRole(context: With, becoming: Becoming, role: Role | null): Promise<void> {
  const { workspaceId, memberId: from, by: actor, handOverTo: to } = becoming;
  const mayHaveTickets = (INBOX_ROLES as readonly (Role | null)[]).includes(role);
  const handOver = () => (mayHaveTickets ? null : handOverTickets(context, { workspaceId, from, to }, actor));
  await writing(context.db, workspaceId, tx => requireMay(tx, becoming, role));
  await handOver();
  let was: Role | null = null;
  await context.gate.submit({
    workspaceId,
    load: {},
    beside: async tx => {
      was = await become(tx, becoming, role);
    },
    decide: () => (was === role ? NOTHING : roleChange(from, was, role, actor)),
  });
  await handOver();
}

/** What they were. */
async function become(tx: Reading, becoming: Becoming, role: Role | null): Promise<Role | null> {
  const { workspaceId, memberId } = becoming;
  const was = await requireMay(tx, becoming, role);
  if (role === null) await leaveTeam(tx, workspaceId, memberId);
  else await setRole(tx, workspaceId, memberId, role);
  return was;
}

/** What they are, once nobody else can change the team. Throws where they may not become this. */
async function requireMay(
  tx: Reading,
  { workspaceId, memberId, by }: Becoming,
  role: Role | null,
): Promise<Role | null> {
  const team = await lockTeam(tx, workspaceId);
  const why = whyNotBecome(team, by.id, memberId, role);
  if (why) throw new Refused(why, why === 'not_found' || role === null ? undefined : '/role');
  return team.find(({ id }) => id === memberId)?.role ?? null;
}
