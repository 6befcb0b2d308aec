import { Switch } from '@base-ui/react/switch';
import { type ReactNode, useId } from 'react';

type Props = {
  label: string;
  hint: ReactNode;
  on: boolean;
  disabled?: boolean;
  onChange: (on: boolean) => void;
};

/** What is so or not, and what follows from it. */
export function SwitchRow({ label, hint, on, disabled = false, onChange }: Props) {
  const id = useId();
  return (
    <div className="flex items-start justify-between gap-4">
      <div className="min-w-0">
        <p id={id} className="font-medium break-words">
          {label}
        </p>
        <p id={`${id}-hint`} className="mt-0.5 max-w-120 text-small text-pretty text-quiet">
          {hint}
        </p>
      </div>
      <Switch.Root
        checked={on}
        disabled={disabled}
        onCheckedChange={onChange}
        aria-labelledby={id}
        aria-describedby={`${id}-hint`}
        className="moving relative h-5 w-8 shrink-0 rounded-full bg-control p-0.5 after:absolute after:-inset-2.5 data-checked:bg-accent data-disabled:opacity-45"
      >
        <Switch.Thumb className="moving block size-4 rounded-full bg-on-accent data-checked:translate-x-3" />
      </Switch.Root>
    </div>
  );
}
