import { type SkinTone as Tone, useSkinTone } from 'frimousse';
import { useWords } from '../../../words/useWords.ts';

const SHOWN_BY = '✋';

/** The tone of people and hands: each press the next one, and it is kept. */
export function SkinTone({ onChange }: { onChange: (tone: Tone) => void }) {
  const { t } = useWords();
  const [tone, , variations] = useSkinTone(SHOWN_BY);
  const at = variations.findIndex(({ skinTone }) => skinTone === tone);
  const next = variations[(at + 1) % variations.length];
  const name = t(`emoji.tone.${tone}`);
  return (
    <button
      type="button"
      aria-label={name}
      title={name}
      onClick={() => next && onChange(next.skinTone)}
      className="moving inline-flex size-8 shrink-0 items-center justify-center rounded-button text-[18px] hover:bg-hover max-column:size-10"
    >
      {variations[at]?.emoji ?? SHOWN_BY}
    </button>
  );
}
