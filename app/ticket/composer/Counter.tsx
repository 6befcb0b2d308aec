import type { Channel } from '../../../contract/vocabulary.ts';
import { useWords } from '../../words/useWords.ts';
import type { Cost } from './costOf.ts';
import { LONGEST } from './readiness.ts';

/** From here on the end of what fits is worth a word. */
const NEAR_END = 200;

type Props = { cost: Cost; pictured: boolean; channel: Channel };

/** What the text takes so far, as it is typed (REPLY-6). Silent: nobody wants it read out at each key. */
export function Counter({ cost, pictured, channel }: Props) {
  if (channel !== 'sms') return <Rest characters={cost.characters} />;
  if (cost.segments === 0 && !pictured) return null;
  return (
    <div className="@container">
      <p className={PARTS}>{pictured ? <Credits cost={cost} /> : <Parts cost={cost} />}</p>
    </div>
  );
}

/** Beside each other with dots between, or where there is little room in two lines, or two of them at least. */
const PARTS =
  'figures flex flex-col items-end text-right text-meta whitespace-nowrap text-quiet @min-[216px]:flex-row @min-[216px]:justify-end @min-[216px]:gap-1';
const WITH_ROOM = 'hidden @min-[216px]:inline';
const WITH_SOME = 'hidden @min-[150px]:inline';
const BESIDE = 'flex gap-1';
const BELOW = 'flex flex-col items-end @min-[216px]:flex-row @min-[216px]:gap-1';

/** A credit a segment is the rule: where there is no room at all, the credits are shown when they are more than that. */
function Parts({ cost }: { cost: Cost }) {
  const { t } = useWords();
  const { characters, encoding, segments, unitsLeft, credits, isAbout } = cost;
  const isRule = credits === segments && !isAbout;
  return (
    <>
      <span className={isRule ? BESIDE : BELOW}>
        <span title={t('count.whole', { count: characters, encoding })}>
          {t('count.segments', { count: segments })}
        </span>
        <Dot when={isRule ? WITH_SOME : WITH_ROOM} />
        <span className={isRule ? WITH_SOME : ''}>
          <Credits cost={cost} />
        </span>
      </span>
      <Dot when={WITH_ROOM} />
      <span className={isRule ? '' : WITH_ROOM}>{t('count.left', { count: unitsLeft })}</span>
    </>
  );
}

function Dot({ when }: { when: string }) {
  return (
    <span aria-hidden className={when}>
      ·
    </span>
  );
}

function Credits({ cost: { credits: count, isAbout } }: { cost: Cost }) {
  const { t } = useWords();
  return <span>{t(isAbout ? 'count.aboutCredits' : 'count.credits', { count })}</span>;
}

/** A chat costs nothing and ends nowhere near. */
function Rest({ characters }: { characters: number }) {
  const { t } = useWords();
  const left = LONGEST.web_chat - characters;
  if (left > NEAR_END || left < 0) return null;
  return <p className="figures text-meta text-quiet">{t('composer.left', { count: left })}</p>;
}
