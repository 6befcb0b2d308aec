import type { KeptPart } from '../../../contract/retention.ts';
import type { RetentionPreview } from '../../../contract/retentionRoutes.ts';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { useGoes } from './useGoes.ts';

/** How much of it would go in the next night. */
export function GoesLine({ part, goes }: { part: KeptPart; goes: RetentionPreview }) {
  const { t } = useSettingsWords();
  const text = useGoes(goes)[part];
  return <p className="mt-1.5 text-small">{text ?? t('keep.nothing')}</p>;
}
