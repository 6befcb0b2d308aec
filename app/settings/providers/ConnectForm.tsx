import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { REAL_PROVIDERS, type RealProvider } from '../../../contract/providers.ts';
import { say } from '../../ui/toast.ts';
import { LeaveDialog } from '../LeaveDialog.tsx';
import { RadioCards } from '../RadioCards.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { blankFor, type Draft, fieldsToConnect, newAccountOf } from './fields.ts';
import { ProviderFields } from './ProviderFields.tsx';
import { ProviderFoot } from './ProviderFoot.tsx';
import { changeProviders, type RealAccount } from './providers.ts';
import { useFirstFocus, useProviderForm } from './useProviderForm.ts';

/** `again` is an account that was retired, and is to be connected once more. */
type Props = { again: RealAccount | null; onClose: () => void };

/** An account at a provider as it is connected: it is kept once the provider accepts it. */
export function ConnectForm({ again, onClose }: Props) {
  const { t } = useSettingsWords();
  const client = useQueryClient();
  const [provider, choose] = useState<RealProvider>(again?.provider ?? 'twilio');
  const nameOf = (one: RealProvider) => t(`providers.${one}`);
  const begun = again ? draftAgain(again) : blankFor(provider, nameOf(provider));
  const form = useProviderForm('new', begun, async draft => {
    const body = newAccountOf(provider, draft);
    await changeProviders(client, 'connectProviderAccount', { body });
    say({ text: t('providers.connectedNow', { name: draft.name }), tone: 'done' });
    onClose();
  });
  const chooseAnother = (other: RealProvider) => {
    choose(other);
    form.begin(blankFor(other, nameOf(other)));
  };
  useFirstFocus(form);
  return (
    <form
      ref={form.element}
      noValidate
      aria-label={t('providers.connect')}
      onSubmit={form.submit}
      className="@container mt-5 flex flex-col gap-5 rounded-card bg-surface-quiet p-5 max-column:-mx-1 max-column:p-4"
    >
      {!again && <Chooser value={provider} onChoose={chooseAnother} />}
      <ProviderFields specs={fieldsToConnect(provider)} form={form} />
      <ProviderFoot
        form={form}
        action={t('providers.connectDo')}
        busy={t('providers.asking', { provider: nameOf(provider) })}
        onCancel={onClose}
      />
      <LeaveDialog dirty={form.dirty} discard={onClose} />
    </form>
  );
}

type ChooserProps = { value: RealProvider; onChoose: (provider: RealProvider) => void };

function Chooser({ value, onChoose }: ChooserProps) {
  const { t } = useSettingsWords();
  const choices = REAL_PROVIDERS.map(provider => ({
    value: provider,
    label: t(`providers.${provider}`),
    hint: t(`providers.${provider}Hint`),
  }));
  return (
    <RadioCards
      name="provider"
      label={t('providers.provider')}
      choices={choices}
      value={value}
      onChoose={onChoose}
    />
  );
}

/** Its numbers went with it; its secrets are asked anew. */
function draftAgain({ provider, name, external_id, options, numbers }: RealAccount): Draft {
  const phones = numbers.map(number => number.phone).join('\n');
  return { ...blankFor(provider, name ?? ''), ...options, external_id, numbers: phones };
}
