import { type ReactNode, useState } from 'react';
import { say } from '../ui/toast.ts';
import type { Edits, SwitchPointer } from './fields.ts';
import { reasonOf } from './reasonOf.ts';
import { SwitchRow } from './SwitchRow.tsx';
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
  const { readOnly } = useFormHere();
  const [on, change] = useSwitch(at, needs);
  return <SwitchRow label={label} hint={hint} on={on} disabled={readOnly} onChange={change} />;
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
