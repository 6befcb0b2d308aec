import { useQuery } from '@tanstack/react-query';
import { choicesQuery } from '../../notify/choices.ts';
import { FormSection } from '../FormSection.tsx';
import { NotRead } from '../NotRead.tsx';
import { SettingsFrame } from '../SettingsFrame.tsx';
import { SwitchRow } from '../SwitchRow.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { DeviceSection } from './DeviceSection.tsx';
import { QuietSection } from './QuietSection.tsx';
import { SoundSection } from './SoundSection.tsx';
import { useChoices } from './useChoices.ts';

/** What whoever is signed in is told of, and how: theirs alone, and the same on each of their devices. */
export function NotificationsPage() {
  const { t } = useSettingsWords();
  return (
    <SettingsFrame title={t('told.title')}>
      <div className="@container px-12 pb-12 max-pane:px-8 max-column:px-4">
        <div className="max-w-240">
          <h1 className="flex min-h-14 items-center text-title max-column:text-view">{t('told.title')}</h1>
          <p className="max-w-160 text-pretty text-quiet">{t('told.intro')}</p>
          <Choices />
        </div>
      </div>
    </SettingsFrame>
  );
}

function Choices() {
  const { t } = useSettingsWords();
  const { isError, refetch } = useQuery(choicesQuery);
  const [choices, choose] = useChoices();
  if (!choices) return isError ? <NotRead text={t('told.error')} again={refetch} /> : null;
  return (
    <>
      <SoundSection choices={choices} choose={choose} />
      <DeviceSection choices={choices} choose={choose} />
      <FormSection title={t('told.mentions')} hint={t('told.mentionsHint')}>
        <SwitchRow
          label={t('told.mentionsOn')}
          hint={t('told.mentionsOnHint')}
          on={choices.mentions}
          onChange={mentions => choose({ mentions })}
        />
      </FormSection>
      <QuietSection choices={choices} choose={choose} />
    </>
  );
}
