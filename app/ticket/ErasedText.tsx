import type { Message } from '../../contract/shapes.ts';
import { useWords } from '../words/useWords.ts';

/** In the place of words that are no longer kept: why they are not. */
export function ErasedText({ message: { erased, kept_months: months } }: { message: Message }) {
  const { t } = useWords();
  if (!erased) return null;
  return (
    <i className="text-quiet">{months === null ? t('thread.erased') : t('thread.removed', { months })}</i>
  );
}
