import type { DoNotDisturb, Notifications } from '../../../contract/notificationRoutes.ts';
import { FormSection } from '../FormSection.tsx';
import { LabelledInput } from '../LabelledInput.tsx';
import { SwitchRow } from '../SwitchRow.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import type { Choose } from './useChoices.ts';

/** By the clock of where one is. */
const aNight = (): DoNotDisturb => ({
  from: '22:00',
  to: '07:00',
  time_zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
});

type Props = { choices: Notifications; choose: Choose };

/** Hours without sound and notifications. */
export function QuietSection({ choices: { do_not_disturb: hours }, choose }: Props) {
  const { t } = useSettingsWords();
  return (
    <FormSection title={t('told.quiet')} hint={t('told.quietHint')}>
      <SwitchRow
        label={t('told.quietOn')}
        hint={
          hours ? t('told.quietZone', { zone: hours.time_zone.replaceAll('_', ' ') }) : t('told.quietOff')
        }
        on={hours !== null}
        onChange={on => choose({ do_not_disturb: on ? aNight() : null })}
      />
      {hours && (
        <div className="flex flex-wrap gap-4">
          <Time
            label={t('told.from')}
            value={hours.from}
            onChange={from => choose({ do_not_disturb: { ...hours, from } })}
          />
          <Time
            label={t('told.to')}
            value={hours.to}
            onChange={to => choose({ do_not_disturb: { ...hours, to } })}
          />
        </div>
      )}
    </FormSection>
  );
}

type TimeProps = { label: string; value: string; onChange: (value: string) => void };

function Time({ label, value, onChange }: TimeProps) {
  return (
    <LabelledInput
      label={label}
      type="time"
      required
      defaultValue={value}
      onChange={event => /^\d\d:\d\d$/.test(event.target.value) && onChange(event.target.value)}
      width="figures max-w-34"
    />
  );
}
