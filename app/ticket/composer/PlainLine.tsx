import { type ReactNode, useMemo } from 'react';
import { plainOf } from '../../../contract/segments/plain.ts';
import { readable } from '../../../contract/segments/readable.ts';
import { Phrase } from '../../words/Phrase.tsx';
import { useWords } from '../../words/useWords.ts';
import type { Draft } from '../drafts.ts';
import { LineAction } from '../TroubleLine.tsx';
import type { Cost } from './costOf.ts';
import type { Count } from './useCost.ts';

/** What a segment holds of a text without the costly character, alone and in parts (REPLY-6). */
const PLAIN_UNITS: Record<number, number> = { 70: 160, 67: 153 };

type Props = {
  draft: Draft;
  cost: Cost;
  costly: NonNullable<Cost['costly']>;
  count: Count;
  onPlain: () => void;
};

/** Names the character that makes a text cost more, and writes it plainly where that saves a segment (REPLY-6). */
export function PlainLine({ draft, cost, costly, count, onPlain }: Props) {
  const { t } = useWords();
  const { text, coupon } = draft;
  const then = useMemo(
    () => count({ text: plainOf(text), coupon, pictures: 0 }).segments,
    [count, text, coupon],
  );
  const about = {
    character: readable(costly.character),
    units: cost.unitsPerSegment,
    most: PLAIN_UNITS[cost.unitsPerSegment] ?? cost.unitsPerSegment,
  };
  const saves = then < cost.segments;
  return (
    <p role="status" className="px-3.5 pt-1 text-meta text-pretty text-quiet">
      {saves ? (
        <Phrase
          id="count.costsMore"
          values={{ ...about, now: cost.segments, then }}
          marks={[<Letter key="it" />]}
        />
      ) : (
        <Phrase id="count.costly" values={about} marks={[<Letter key="it" />]} />
      )}
      {saves && (
        <span className="ml-2 text-soft">
          <LineAction onClick={onPlain}>{t('count.makePlain')}</LineAction>
        </span>
      )}
    </p>
  );
}

/** Apart from the sentence around it: many of them are as small as a stop. */
function Letter({ children }: { children?: ReactNode }) {
  return (
    <b className="mr-0.5 inline-block min-w-4.5 rounded-key bg-selected px-1 text-center text-base/4.5 font-semibold text-ink">
      {children}
    </b>
  );
}
