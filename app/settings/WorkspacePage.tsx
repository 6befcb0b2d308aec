import { timeOfDay } from '../words/clock.ts';
import { useNow } from '../words/now.ts';
import { BarPage } from './BarPage.tsx';
import { FormSection } from './FormSection.tsx';
import { LANGUAGES_OF_TEXTS, languageName } from './languages.ts';
import { LogoField } from './logo/LogoField.tsx';
import { SelectField } from './SelectField.tsx';
import { SettingsForm } from './SettingsForm.tsx';
import { TextField } from './TextField.tsx';
import { useField } from './useForm.ts';
import { useSettingsWords } from './words/useSettingsWords.ts';
import { zonesWith } from './zones.ts';

/** Who the shop is, for its team and in what it sends by itself. */
export function WorkspacePage() {
  const { t } = useSettingsWords();
  return (
    <BarPage title={t('settings.workspace')}>
      <SettingsForm page="workspace">
        <FormSection title={t('general.workspace')} hint={t('general.workspaceHint')}>
          <TextField at="/name" label={t('general.name')} />
          <TimeZone />
        </FormSection>
        <Sender />
        <Shop />
      </SettingsForm>
    </BarPage>
  );
}

function TimeZone() {
  const { t, locale } = useSettingsWords();
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

function Sender() {
  const { t, locale } = useSettingsWords();
  const languages = LANGUAGES_OF_TEXTS.map(value => ({ value, name: languageName(value, locale) }));
  return (
    <FormSection title={t('general.sender')} hint={t('general.senderHint')}>
      <TextField at="/organization_prefix" label={t('general.prefix')} hint={t('general.prefixHint')} />
      <TextField at="/default_sender_email" label={t('general.email')} hint={t('general.emailHint')} email />
      <SelectField
        at="/language"
        label={t('general.language')}
        hint={t('general.languageHint')}
        choices={languages}
      />
    </FormSection>
  );
}

/** What the chat and its e-mails show and lead to (FOLLOW-2). */
function Shop() {
  const { t } = useSettingsWords();
  return (
    <FormSection title={t('shop.title')} hint={t('shop.hint')}>
      <LogoField />
      <TextField
        at="/privacy_url"
        label={t('shop.privacy')}
        hint={t('shop.privacyHint')}
        placeholder="https://"
        url
      />
      <TextField
        at="/terms_url"
        label={t('shop.terms')}
        hint={t('shop.termsHint')}
        placeholder="https://"
        url
      />
    </FormSection>
  );
}
