import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { useSettingsWords } from './words/useSettingsWords.ts';

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
      {onCancel && (
        <Button look="plain" onClick={onCancel} className="max-column:h-10">
          {t('action.cancel')}
        </Button>
      )}
      {children}
      <Button
        type="submit"
        look="filled"
        disabled={saving || idle}
        aria-busy={saving}
        className="max-column:h-10"
      >
        {act}
      </Button>
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
