import { Lock } from 'lucide-react';
import { useSettingsWords } from './words/useSettingsWords.ts';

/** For who may look, and not change. */
export function ReadOnlyLine() {
  const { t } = useSettingsWords();
  return (
    <p className="mt-6 flex max-w-240 items-start gap-2.5 rounded-card bg-surface-quiet px-3.5 py-3">
      <Lock size={16} strokeWidth={1.75} aria-hidden className="mt-0.5 shrink-0 text-quiet" />
      {t('settings.readOnly')}
    </p>
  );
}
