import { timeOfDay } from '../words/clock.ts';
import { useNow } from '../words/now.ts';
import { useWords } from '../words/useWords.ts';
import { FormSection } from './FormSection.tsx';
import { InboxSettings } from './InboxSettings.tsx';
import { LANGUAGES_OF_TEXTS, languageName } from './languages.ts';
import { MOST_HOURS } from './limits.ts';
import { NumberField } from './NumberField.tsx';
import { SelectField } from './SelectField.tsx';
import { TextField } from './TextField.tsx';
import { useField } from './useForm.ts';
import { zonesWith } from './zones.ts';

export function GeneralPage() {
  const { t, locale } = useWords();
  const languages = LANGUAGES_OF_TEXTS.map(value => ({ value, name: languageName(value, locale) }));
  return (
    <InboxSettings page="general">
      <FormSection title={t('general.workspace')} hint={t('general.workspaceHint')}>
        <TextField at="/name" label={t('general.name')} />
        <TimeZone />
      </FormSection>
      <FormSection title={t('general.sender')} hint={t('general.senderHint')}>
        <TextField at="/organization_prefix" label={t('general.prefix')} hint={t('general.prefixHint')} />
        <TextField
          at="/default_sender_email"
          label={t('general.email')}
          hint={t('general.emailHint')}
          email
        />
        <SelectField
          at="/language"
          label={t('general.language')}
          hint={t('general.languageHint')}
          choices={languages}
        />
      </FormSection>
      <FormSection title={t('general.attribution')} hint={t('general.attributionHint')}>
        <NumberField
          at="/attribution_window_hours"
          label={t('general.window')}
          unit={t('general.hours')}
          hint={t('general.windowHint')}
          most={MOST_HOURS}
        />
      </FormSection>
    </InboxSettings>
  );
}

function TimeZone() {
  const { t, locale } = useWords();
  const now = useNow();
  const { value: zone } = useField('/time_zone');
  return (
    <SelectField
      at="/time_zone"
      label={t('general.zone')}
      hint={t('general.zoneNow', { time: timeOfDay(now, { locale, zone }) })}
      choices={zonesWith(zone).map(value => ({ value, name: value.replaceAll('_', ' ') }))}
    />
  );
}
