import { useQueryClient } from '@tanstack/react-query';
import { say } from '../../ui/toast.ts';
import { LeaveDialog } from '../LeaveDialog.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { blankFor, changeOf, type Draft, fieldsToChange } from './fields.ts';
import { ProviderFields } from './ProviderFields.tsx';
import { ProviderFoot } from './ProviderFoot.tsx';
import { changeProviders, type RealAccount } from './providers.ts';
import { useFirstFocus, useProviderForm } from './useProviderForm.ts';

type Props = { account: RealAccount; onClose: () => void };

/** Another name, secret or option of an account. */
export function ChangeForm({ account, onClose }: Props) {
  const { t } = useSettingsWords();
  const client = useQueryClient();
  const { id, provider } = account;
  const begun = draftOf(account);
  const form = useProviderForm(id, begun, async draft => {
    const body = changeOf(provider, begun, draft);
    await changeProviders(client, 'changeProviderAccount', { params: { id }, body });
    say({ text: t('providers.changedNow', { name: draft.name }), tone: 'done' });
    onClose();
  });
  useFirstFocus(form);
  return (
    <form
      ref={form.element}
      noValidate
      aria-label={t('providers.changeOf', { name: account.name ?? '' })}
      onSubmit={form.submit}
      className="flex flex-col gap-5 rounded-card bg-surface-quiet p-5 max-column:-mx-1 max-column:p-4"
    >
      <ProviderFields specs={fieldsToChange(provider)} form={form} keeps />
      <ProviderFoot
        form={form}
        action={t('settings.save')}
        idle={!form.dirty}
        busy={t('providers.asking', { provider: t(`providers.${provider}`) })}
        onCancel={onClose}
      />
      <LeaveDialog dirty={form.dirty} discard={onClose} />
    </form>
  );
}

function draftOf({ provider, name, external_id, options }: RealAccount): Draft {
  return { ...blankFor(provider, name ?? ''), ...options, external_id };
}
