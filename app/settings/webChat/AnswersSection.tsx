import { FormSection } from '../FormSection.tsx';
import { SaidField } from '../SaidField.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';

/** What whoever begins to write is answered by itself (CHAT-3). */
export function AnswersSection() {
  const { t } = useSettingsWords();
  return (
    <FormSection title={t('chatAnswers.title')} hint={t('chatAnswers.hint')}>
      <SaidField
        at="/office_hours_replies/inside"
        label={t('chatAnswers.inside')}
        hint={t('chatAnswers.insideHint')}
        shipped={false}
      />
      <SaidField
        at="/office_hours_replies/outside"
        label={t('chatAnswers.outside')}
        hint={t('chatAnswers.outsideHint')}
        shipped
      />
    </FormSection>
  );
}
