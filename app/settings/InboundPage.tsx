import { AnswersField } from './AnswersField.tsx';
import { AutoResponder } from './AutoResponder.tsx';
import { ChoiceCards } from './ChoiceCards.tsx';
import { EmailNotifications } from './EmailNotifications.tsx';
import { FormSection } from './FormSection.tsx';
import { InboxSettings } from './InboxSettings.tsx';
import { OwnWordsField } from './OwnWordsField.tsx';
import { RoundRobin } from './RoundRobin.tsx';
import { SwitchField } from './SwitchField.tsx';
import { useSettingsWords } from './words/useSettingsWords.ts';

export function InboundPage() {
  const { t } = useSettingsWords();
  return (
    <InboxSettings page="inbound">
      <AutoResponder />
      <EmailNotifications />
      <RoundRobin />
      <FormSection title={t('words.title')} hint={t('words.hint')}>
        <OwnWordsField kind="join" />
        <OwnWordsField kind="stop" />
        <OwnWordsField kind="start" />
        <OwnWordsField kind="help" />
        <OptOutMatch />
        <SwitchField at="/double_opt_in" label={t('doubleOptIn.title')} hint={t('doubleOptIn.hint')} />
      </FormSection>
      <FormSection title={t('answers.title')} hint={t('answers.hint')}>
        <AnswersField />
      </FormSection>
      <FormSection title={t('pictures.title')} hint={t('pictures.hint')}>
        <SwitchField at="/show_customer_media" label={t('pictures.show')} hint={t('pictures.showHint')} />
      </FormSection>
    </InboxSettings>
  );
}

function OptOutMatch() {
  const { t } = useSettingsWords();
  return (
    <ChoiceCards
      at="/opt_out_match"
      label={t('optOut.match')}
      choices={[
        { value: 'exact', label: t('optOut.exact'), hint: t('optOut.exactHint') },
        { value: 'contains', label: t('optOut.contains'), hint: t('optOut.containsHint') },
      ]}
    />
  );
}
