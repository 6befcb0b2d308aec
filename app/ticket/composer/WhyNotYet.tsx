import { useWords } from '../../words/useWords.ts';
import type { NotYet } from './readiness.ts';

const WORDS = {
  uploading: 'picture.uploading',
  broken: 'picture.broken',
  heavy: 'picture.heavy',
  long: 'composer.tooLong',
} as const;

/** In the counter's place: what Send waits for. That nothing is written yet need not be said. */
export function WhyNotYet({ notYet: { why, count } }: { notYet: NotYet }) {
  const { t } = useWords();
  if (why === 'empty') return null;
  return (
    <p
      role="status"
      className={`figures text-right text-meta text-pretty ${why === 'uploading' ? 'text-quiet' : 'text-danger'}`}
    >
      {t(WORDS[why], { count })}
    </p>
  );
}
