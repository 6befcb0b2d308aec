import { useQueryClient } from '@tanstack/react-query';
import type { QuickReply } from '../../../contract/quickReplyRoutes.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { say } from '../../ui/toast.ts';
import { reasonOf } from '../reasonOf.ts';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { deleteReply } from './replies.ts';

type Props = { reply: QuickReply; onClose: () => void };

/** Asks first: with the quick reply goes the count of its uses, and no undo would bring that back. */
export function DeleteDialog({ reply: { id, name }, onClose }: Props) {
  const { t } = useSettingsWords();
  const client = useQueryClient();
  const remove = async () => {
    onClose();
    try {
      await deleteReply(client, id);
      say({ text: t('quick.deleted', { name }), tone: 'done' });
    } catch (error) {
      say({ text: t('settings.refused', { reason: reasonOf(error, t) }), tone: 'refused' });
    }
  };
  return (
    <Dialog open onOpenChange={open => open || onClose()} title={t('quick.deleteTitle', { name })}>
      <p className="-mt-2 mb-5 max-w-80 text-balance text-soft">{t('quick.deleteBody')}</p>
      <div className="flex flex-wrap justify-end gap-2">
        <Button look="plain" onClick={onClose}>
          {t('action.cancel')}
        </Button>
        <Button look="filled" onClick={() => void remove()}>
          {t('quick.deleteDo')}
        </Button>
      </div>
    </Dialog>
  );
}
