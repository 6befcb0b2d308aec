import { Check, CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { reasonOf } from './reasonOf.ts';
import type { Told } from './troubles.ts';
import { type SettingsSay, useSettingsWords } from './words/useSettingsWords.ts';

type Props = {
  /** What is said while nothing is wrong. */
  news?: ReactNode;
  /** Why the last try came to nothing, where no field says so. */
  trouble?: string | null | false;
  act: string;
  saving: boolean;
  /** There is nothing yet that could be saved. */
  idle?: boolean;
  onCancel?: () => void;
  /** Other ways out, before the last. */
  children?: ReactNode;
};

/** At the end of a form: what the last try came to, and the ways out. */
export function FormFoot({ news, trouble, act, saving, idle = false, onCancel, children }: Props) {
  const { t } = useSettingsWords();
  return (
    <div className="flex flex-wrap items-center justify-end gap-2">
      <p role="status" className="flex min-w-0 flex-1 basis-60 items-start gap-2 text-small text-quiet">
        {trouble ? <Trouble text={trouble} /> : news}
      </p>
      {/* Where there is little room they go below what is said, and together. */}
      <span className="flex flex-wrap justify-end gap-2">
        {onCancel && (
          <Button look="plain" onClick={onCancel}>
            {t('action.cancel')}
          </Button>
        )}
        {children}
        <Button type="submit" look="filled" disabled={saving || idle} aria-busy={saving}>
          {act}
        </Button>
      </span>
    </div>
  );
}

function Trouble({ text }: { text: string }) {
  return (
    <>
      <CircleAlert size={16} strokeWidth={1.75} aria-hidden className="mt-0.5 shrink-0 text-danger" />
      <span className="text-danger">{text}</span>
    </>
  );
}

/** What the last try came to, where it came to what it should. */
export function Saved() {
  const { t } = useSettingsWords();
  return (
    <>
      <Check size={16} strokeWidth={1.75} aria-hidden className="mt-0.5 shrink-0" />
      {t('settings.saved')}
    </>
  );
}

/** Why nothing was saved, where no field is to blame. */
export function whyNot({ refusal, troubles }: Told, t: SettingsSay): string | null {
  if (!refusal || troubles.length > 0) return null;
  return t('settings.refused', { reason: reasonOf(refusal, t) });
}

/** Whoever opens a form writes in its first field next. */
export function focusFirst(field: HTMLInputElement | null): void {
  field?.focus();
}
