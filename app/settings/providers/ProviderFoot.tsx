import { CircleAlert } from 'lucide-react';
import { Button } from '../../ui/Button.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';
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
export function ProviderFoot({ form: { told }, action, busy, idle = false, onCancel }: Props) {
  const { t } = useSettingsWords();
  const saving = told.phase === 'saving';
  return (
    <div className="flex flex-wrap items-center justify-end gap-2">
      <p role="status" className="flex min-w-0 flex-1 basis-60 items-start gap-2 text-small text-quiet">
        {saving ? busy : <Refusal told={told} />}
      </p>
      <Button look="plain" onClick={onCancel} className="max-column:h-10">
        {t('action.cancel')}
      </Button>
      <Button
        type="submit"
        look="filled"
        disabled={saving || idle}
        aria-busy={saving}
        className="max-column:h-10"
      >
        {action}
      </Button>
    </div>
  );
}

function Refusal({ told: { refusal, troubles } }: Pick<ProviderForm, 'told'>) {
  const { t } = useSettingsWords();
  if (!refusal) return null;
  const count = troubles.length;
  return (
    <>
      <CircleAlert size={16} strokeWidth={1.75} aria-hidden className="mt-0.5 shrink-0 text-danger" />
      <span className="text-danger">
        {count > 0
          ? t('settings.toPutRight', { count })
          : t('settings.refused', { reason: providerReason(refusal, t) })}
      </span>
    </>
  );
}
