import { Switch } from '@base-ui/react/switch';
import { useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { say } from '../ui/toast.ts';
import { useWords } from '../words/useWords.ts';
import { patchSettings } from './patchSettings.ts';
import { reasonOf } from './reasonOf.ts';
import { useFormHere } from './useForm.ts';

type Props = { field: 'double_opt_in' | 'show_customer_media'; label: string; hint: string };

/** A switch is saved as it is switched. */
export function SwitchField({ field, label, hint }: Props) {
  const id = useId();
  const { readOnly } = useFormHere();
  const [on, change] = useSwitch(field);
  return (
    <div className="flex items-start justify-between gap-4">
      <div className="min-w-0">
        <p id={id} className="font-medium">
          {label}
        </p>
        <p id={`${id}-hint`} className="mt-0.5 max-w-120 text-small text-pretty text-quiet">
          {hint}
        </p>
      </div>
      <Switch.Root
        checked={on}
        disabled={readOnly}
        onCheckedChange={change}
        aria-labelledby={id}
        aria-describedby={`${id}-hint`}
        className="moving relative h-5 w-8 shrink-0 rounded-full bg-control p-0.5 after:absolute after:-inset-2.5 data-checked:bg-accent data-disabled:opacity-45"
      >
        <Switch.Thumb className="moving block size-4 rounded-full bg-on-accent data-checked:translate-x-3" />
      </Switch.Root>
    </div>
  );
}

/** Switched at once; back again with the reason if the server refuses. */
function useSwitch(field: Props['field']): [boolean, (on: boolean) => void] {
  const { t } = useWords();
  const client = useQueryClient();
  const { settings } = useFormHere();
  const [wanted, setWanted] = useState<boolean | null>(null);
  const change = async (on: boolean) => {
    setWanted(on);
    try {
      await patchSettings(client, { [field]: on });
      say({ text: t('settings.saved'), tone: 'done' });
    } catch (error) {
      say({ text: t('settings.refused', { reason: reasonOf(error, t) }), tone: 'refused' });
    }
    setWanted(null);
  };
  return [wanted ?? settings[field], on => void change(on)];
}
