import { Mail } from 'lucide-react';
import { addressesIn } from './addresses.ts';
import { ChoiceCards } from './ChoiceCards.tsx';
import { EntriesField } from './EntriesField.tsx';
import { FormSection } from './FormSection.tsx';
import { SwitchField } from './SwitchField.tsx';
import { useField, useFormHere } from './useForm.ts';
import { useSettingsWords } from './words/useSettingsWords.ts';

const RECIPIENTS = '/email_notifications/recipients';

/** NOTE-1: they are on or off at once, with the addresses as they stand; on without an address there is nobody to tell. */
export function EmailNotifications() {
  const { t } = useSettingsWords();
  const { value: recipients } = useField(RECIPIENTS);
  return (
    <FormSection title={t('notify.title')} hint={t('notify.hint')}>
      <div className="flex flex-col gap-2.5">
        <SwitchField
          at="/email_notifications/on"
          label={t('notify.on')}
          hint={t('notify.onHint')}
          needs={{ [RECIPIENTS]: recipients }}
        />
        <EntriesField
          at={RECIPIENTS}
          icon={Mail}
          read={addressesIn}
          inputMode="email"
          words={{
            list: t('notify.recipients'),
            add: t('notify.add'),
            none: t('notify.none'),
            remove: address => t('notify.remove', { address }),
          }}
        />
        <Unsubscribed />
      </div>
      <ChoiceCards
        at="/email_notifications/every_message"
        label={t('notify.howOften')}
        choices={[
          { value: false, label: t('notify.once'), hint: t('notify.onceHint') },
          { value: true, label: t('notify.every'), hint: t('notify.everyHint') },
        ]}
      />
    </FormSection>
  );
}

/** Whoever took themselves off is not taken for forgotten. */
function Unsubscribed() {
  const { t } = useSettingsWords();
  const { unsubscribed } = useFormHere().settings.email_notifications;
  if (unsubscribed.length === 0) return null;
  return (
    <div className="text-quiet">
      <p>{t('notify.unsubscribed')}</p>
      <ul aria-label={t('notify.unsubscribed')}>
        {unsubscribed.map(address => (
          <li key={address} className="truncate">
            {address}
          </li>
        ))}
      </ul>
    </div>
  );
}
