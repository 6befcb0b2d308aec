import { Button } from '../ui/Button.tsx';
import { Caution } from './Caution.tsx';
import { ChoiceCards } from './ChoiceCards.tsx';
import { FormSection } from './FormSection.tsx';
import { MOST_MINUTES } from './limits.ts';
import { NumberField } from './NumberField.tsx';
import { TemplateField } from './TemplateField.tsx';
import { useField, useFormHere } from './useForm.ts';
import { useSettingsWords } from './words/useSettingsWords.ts';

const AUDIENCES = ['all', 'non_consented', 'off'] as const;

export function AutoResponder() {
  const { t } = useSettingsWords();
  const { value: audience } = useField('/auto_responder/audience');
  const choices = AUDIENCES.map(value => ({
    value,
    label: t(`auto.${value}`),
    hint: t(`auto.${value}Hint`),
  }));
  return (
    <FormSection title={t('auto.title')} hint={t('auto.hint')}>
      <div>
        <ChoiceCards at="/auto_responder/audience" label={t('auto.audience')} hidden choices={choices} />
        <Consequence />
      </div>
      <TemplateField at="/auto_responder/text_all" label={t('auto.textAll')} unused={audience !== 'all'} />
      <TemplateField
        at="/auto_responder/text_non_consented"
        label={t('auto.textNonConsented')}
        unused={audience !== 'non_consented'}
      />
      <NumberField
        at="/auto_responder/period_minutes"
        label={t('auto.period')}
        unit={t('auto.minutes')}
        hint={t('auto.periodHint')}
        most={MOST_MINUTES}
      />
    </FormSection>
  );
}

/** AUTO-3 and AUTO-5: what the choice will mean, before it is saved. */
function Consequence() {
  const { t } = useSettingsWords();
  const { settings } = useFormHere();
  const { value: audience, readOnly, edit } = useField('/auto_responder/audience');
  const answered = audience === 'all' && settings.texts_answered_here === true;
  return (
    <div role="status" className="not-empty:mt-3">
      {audience === 'off' && <Caution text={t('auto.offWarning')} />}
      {answered && (
        <Caution text={t('auto.answeredHere')}>
          {!readOnly && (
            <Button size="small" onClick={() => edit('non_consented')}>
              {t('auto.answeredHereDo')}
            </Button>
          )}
        </Caution>
      )}
    </div>
  );
}
