import { FormFoot } from '../FormFoot.tsx';
import { type SettingsSay, useSettingsWords } from '../words/useSettingsWords.ts';
import { providerReason } from './troubleText.ts';
import type { ProviderForm } from './useProviderForm.ts';

type Props = {
  form: ProviderForm;
  action: string;
  busy: string;
  /** Nothing has been changed that could be saved. */
  idle?: boolean;
  onCancel: () => void;
};

/** At the end of an account's form: what the last try came to, and both ways out. */
export function ProviderFoot({ form: { told }, action, busy, ...rest }: Props) {
  const { t } = useSettingsWords();
  const saving = told.phase === 'saving';
  return (
    <FormFoot
      news={saving && busy}
      trouble={saving ? null : refusalText(told, t)}
      act={action}
      saving={saving}
      {...rest}
    />
  );
}

function refusalText({ refusal, troubles: { length: count } }: ProviderForm['told'], t: SettingsSay) {
  if (!refusal) return null;
  if (count > 0) return t('settings.toPutRight', { count });
  return t('settings.refused', { reason: providerReason(refusal, t) });
}
