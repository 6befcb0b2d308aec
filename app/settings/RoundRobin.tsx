import { FormSection } from './FormSection.tsx';
import { MOST_GRACE_MINUTES } from './limits.ts';
import { NumberField } from './NumberField.tsx';
import { SwitchField } from './SwitchField.tsx';
import { useSettingsWords } from './words/useSettingsWords.ts';

/** ASSIGN-2 to ASSIGN-4: who gets new tickets. */
export function RoundRobin() {
  const { t } = useSettingsWords();
  return (
    <FormSection title={t('turns.title')} hint={t('turns.hint')}>
      <SwitchField at="/round_robin/enabled" label={t('turns.on')} hint={t('turns.onHint')} />
      <SwitchField at="/round_robin/hand_out" label={t('turns.handOut')} hint={t('turns.handOutHint')} />
      <NumberField
        at="/round_robin/grace_minutes"
        label={t('turns.grace')}
        unit={t('turns.minutes')}
        hint={t('turns.graceHint')}
        most={MOST_GRACE_MINUTES}
      />
    </FormSection>
  );
}
