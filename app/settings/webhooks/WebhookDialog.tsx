import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';

type Props = {
  title: string;
  body: string;
  act: string;
  open: boolean;
  onAct: () => void;
  onClose: () => void;
};

/** Asks before something that cannot be taken back. */
export function WebhookDialog({ title, body, act, open, onAct, onClose }: Props) {
  const { t } = useSettingsWords();
  const carryOut = () => {
    onClose();
    onAct();
  };
  return (
    <Dialog open={open} onOpenChange={next => next || onClose()} title={title}>
      <p className="-mt-2 mb-5 max-w-90 text-pretty text-soft">{body}</p>
      <div className="flex flex-wrap justify-end gap-2">
        <Button look="plain" onClick={onClose} className="max-column:h-10">
          {t('action.cancel')}
        </Button>
        <Button look="filled" onClick={carryOut} className="max-column:h-10">
          {act}
        </Button>
      </div>
    </Dialog>
  );
}
