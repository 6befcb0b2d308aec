import { useMemo } from 'react';
import type { Doing } from '../../../contract/viewing.ts';
import { useViewers } from '../../live/viewers.ts';
import { useAgents } from '../../session/members.ts';
import { useSession } from '../../session/useSession.ts';

export type Colleague = { id: string; name: string; doing: Doing };

const FIRST = { replying: 0, noting: 1, viewing: 2 } as const satisfies Record<Doing, number>;

/** Who else has a ticket before them, whoever writes first. */
export function useColleagues(ticketId: string): Colleague[] {
  const viewers = useViewers(ticketId);
  const agents = useAgents();
  const me = useSession().member.id;
  return useMemo(() => {
    const others = viewers.filter(({ member_id }) => member_id !== me);
    return others
      .flatMap(({ member_id: id, doing }) => {
        const name = agents.find(agent => agent.id === id)?.name;
        return name ? [{ id, name, doing }] : [];
      })
      .toSorted((a, b) => FIRST[a.doing] - FIRST[b.doing]);
  }, [viewers, agents, me]);
}

/** As the team calls them. */
export const firstName = (name: string) => name.split(/\s+/)[0] ?? name;
