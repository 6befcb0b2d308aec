import { Switch } from '@base-ui/react/switch';
import { type ReactNode, useId, useState } from 'react';
import { say } from '../ui/toast.ts';
import type { Edits, SwitchPointer } from './fields.ts';
import { reasonOf } from './reasonOf.ts';
import { useField, useFormHere } from './useForm.ts';
import { useSettingsWords } from './words/useSettingsWords.ts';

type Props = {
  at: SwitchPointer;
  label: string;
  hint: ReactNode;
  /** What it cannot be switched on without, as it is typed now. */
  needs?: Edits;
};

/** A switch is saved as it is switched. */
export function SwitchField({ at, label, hint, needs = {} }: Props) {
  const id = useId();
  const { readOnly } = useFormHere();
  const [on, change] = useSwitch(at, needs);
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
function useSwitch(at: SwitchPointer, needs: Edits): [boolean, (on: boolean) => void] {
  const { t } = useSettingsWords();
  const { saveOnly } = useFormHere();
  const { value } = useField(at);
  const [wanted, setWanted] = useState<boolean | null>(null);
  const change = async (on: boolean) => {
    setWanted(on);
    try {
      const saved = await saveOnly({ [at]: on, ...(on && needs) });
      if (saved) say({ text: t('settings.saved'), tone: 'done' });
    } catch (error) {
      say({ text: t('settings.refused', { reason: reasonOf(error, t) }), tone: 'refused' });
    }
    setWanted(null);
  };
  return [wanted ?? value, on => void change(on)];
}
