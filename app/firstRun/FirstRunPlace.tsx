import { useQuery } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense } from 'react';
import { queryOf } from '../inbox/search.ts';
import { ticketListQuery } from '../inbox/ticketList.ts';
import { useSession } from '../session/useSession.ts';
import { bringWords } from '../words/language.ts';
import { useHidden } from './hidden.ts';

const FirstRun = lazy(async () => {
  const [loaded] = await Promise.all([import('./FirstRun.tsx'), bringWords('firstRun')]);
  return { default: loaded.FirstRun };
});

/** Who has more to answer than this is at work, whatever is still to be set up. */
const FEW = 3;

/** The first steps of a new inbox, where there is little else yet; where they are hidden or done, what else stands there. */
export function FirstRunPlace({ otherwise }: { otherwise: ReactNode }) {
  const me = useSession().member.id;
  const [isHidden, hide] = useHidden(me);
  const list = useQuery({ ...ticketListQuery(queryOf({}), me), enabled: false }).data;
  if (isHidden || !list?.complete || list.tickets.length > FEW) return otherwise;
  return (
    <Suspense>
      <FirstRun tickets={list.tickets.length} otherwise={otherwise} onHide={hide} />
    </Suspense>
  );
}
