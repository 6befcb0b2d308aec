import type { RetentionPreview } from '../../../contract/retentionRoutes.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { useGoes } from './useGoes.ts';

type Props = {
  open: boolean;
  goes: RetentionPreview | undefined;
  onSave: () => void;
  onClose: () => void;
};

/** What goes, before it is said that it goes. */
export function RetentionDialog({ open, goes = NOTHING, onSave, onClose }: Props) {
  const { t } = useSettingsWords();
  const lines = Object.values(useGoes(goes)).filter(line => line !== null);
  return (
    <Dialog open={open} onOpenChange={next => next || onClose()} title={t('keep.ask')}>
      <div className="-mt-2 mb-5 flex max-w-90 flex-col gap-2 text-pretty text-soft">
        {lines.map(line => (
          <p key={line}>{line}</p>
        ))}
        <p>{t(lines.length === 0 ? 'keep.laterBody' : 'keep.goneBody')}</p>
      </div>
      <div className="flex flex-wrap justify-end gap-2">
        <Button look="plain" onClick={onClose}>
          {t('action.cancel')}
        </Button>
        <Button look="filled" onClick={onSave}>
          {t('settings.save')}
        </Button>
      </div>
    </Dialog>
  );
}

const NONE = { tickets: 0, messages: 0, more: false };
const NOTHING: RetentionPreview = { texts: NONE, chats: NONE, activity: { events: 0, more: false } };
