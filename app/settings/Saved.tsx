import { Check } from 'lucide-react';
import { useSettingsWords } from './words/useSettingsWords.ts';

/** What the last try came to, where it came to what it should. */
export function Saved() {
  const { t } = useSettingsWords();
  return (
    <>
      <Check size={16} strokeWidth={1.75} aria-hidden className="mt-0.5 shrink-0" />
      {t('settings.saved')}
    </>
  );
}
