import type { ReactNode } from 'react';
import { useWords } from '../words/useWords.ts';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';

type Props = {
  title: string;
  /** What would come of it. */
  body: ReactNode;
  /** What the button does, as a verb. */
  act: string;
  open: boolean;
  onAct: () => void;
  onClose: () => void;
};

/** Asks before something that cannot be taken back. The keyboard begins at the way out. */
export function AskFirst({ title, body, act, open, onAct, onClose }: Props) {
  const { t } = useWords();
  const carryOut = () => {
    onClose();
    onAct();
  };
  return (
    <Dialog open={open} onOpenChange={next => next || onClose()} title={title}>
      <p className="-mt-2 max-w-90 text-pretty text-soft">{body}</p>
      <div className="mt-5 flex flex-wrap justify-end gap-2">
        <Button look="plain" onClick={onClose}>
          {t('action.cancel')}
        </Button>
        <Button look="filled" onClick={carryOut}>
          {act}
        </Button>
      </div>
    </Dialog>
  );
}
