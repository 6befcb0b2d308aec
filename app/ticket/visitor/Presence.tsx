import type { ReactNode } from 'react';
import type { Visitor } from '../../../contract/shapes.ts';
import { classes } from '../../ui/classes.ts';
import { fullTime } from '../../words/clock.ts';
import { useNow } from '../../words/now.ts';
import { Phrase } from '../../words/Phrase.tsx';
import { useClock } from '../../words/useClock.ts';
import { PageLink } from './PageLink.tsx';
import { nameOf } from './seenPage.ts';
import { whenLeft } from './whenLeft.ts';

type Props = {
  visitor: Visitor;
  /** Where in the sentence there is no place for the page, nothing is said of it, or nothing can be tapped. */
  page: 'linked' | 'named' | 'left out';
};

/** Whether a visitor has the site open, and on which page; or when they left (CHAT-5). */
export function Presence({ visitor, page }: Props) {
  return (
    <span className="flex min-w-0 items-center gap-1.5">
      <Dot here={visitor.here} />
      {visitor.here ? <Here visitor={visitor} page={page} /> : <Left at={visitor.left_at} />}
    </span>
  );
}

/** Beside a text that says the same: full while they are here, a ring once they are not. */
function Dot({ here }: { here: boolean }) {
  return (
    <span
      aria-hidden
      className={classes('size-2 shrink-0 rounded-full', here ? 'bg-ok-sign' : 'border-2 border-control')}
    />
  );
}

function Here({ visitor: { page }, page: how }: Props): ReactNode {
  const { t } = useClock();
  if (!page || how === 'left out') return t('visitor.here');
  const name = nameOf(page);
  // A title may be written from right to left, and turns nothing but itself.
  const mark = how === 'linked' ? <PageLink key="page" page={page} /> : <bdi key="page" />;
  return (
    <span title={name} className="truncate">
      <Phrase id="visitor.hereOn" values={{ page: name }} marks={[mark]} />
    </span>
  );
}

function Left({ at }: { at: string | null }) {
  const clock = useClock();
  const now = useNow();
  if (!at) return clock.t('visitor.away');
  const time = Date.parse(at);
  return (
    <time dateTime={at} title={fullTime(time, clock)} className="figures truncate">
      {whenLeft(time, now, clock)}
    </time>
  );
}
