import { useSettingsWords } from './words/useSettingsWords.ts';

/** What stands on a page below its bar for those whose it is not. */
export function NotYours() {
  const { t } = useSettingsWords();
  return (
    <p className="px-12 py-8 text-pretty text-quiet max-pane:px-8 max-column:px-4 max-column:pt-0">
      {t('settings.notYours')}
    </p>
  );
}
