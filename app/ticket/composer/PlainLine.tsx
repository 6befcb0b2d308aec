import { type ReactNode, useDeferredValue, useMemo } from 'react';
import { plainOf } from '../../../contract/segments/plain.ts';
import { readable } from '../../../contract/segments/readable.ts';
import { Phrase } from '../../words/Phrase.tsx';
import { useWords } from '../../words/useWords.ts';
import { LineAction } from '../TroubleLine.tsx';
import type { Cost } from './costOf.ts';

/** What a segment holds of a text without the costly character, alone and in parts (REPLY-6). */
const PLAIN_UNITS: Record<number, number> = { 70: 160, 67: 153 };

type Props = {
  text: string;
  cost: Cost;
  costly: NonNullable<Cost['costly']>;
  /** How many segments another text would take. */
  segmentsOf: (text: string) => number;
  onPlain: (plain: string) => void;
};

/** Names the character that makes a text cost more, and writes it plainly where that saves a segment (REPLY-6). */
export function PlainLine({ text, cost, costly, segmentsOf, onPlain }: Props) {
  const { t } = useWords();
  // As the cost does, it may be a keystroke behind.
  const written = useDeferredValue(text);
  const plain = useMemo(() => plainOf(written), [written]);
  const then = useMemo(() => segmentsOf(plain), [segmentsOf, plain]);
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
          <LineAction onClick={() => onPlain(plainOf(text))}>{t('count.makePlain')}</LineAction>
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
