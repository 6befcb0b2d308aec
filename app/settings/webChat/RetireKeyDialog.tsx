import { useQueryClient } from '@tanstack/react-query';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { say } from '../../ui/toast.ts';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { changeKeys } from './changeKeys.ts';
import { keyTrouble } from './keyTrouble.ts';

type Props = { id: string; isLast: boolean; open: boolean; onClose: () => void };

/** Asks first: a key that is retired stays so. */
export function RetireKeyDialog({ id, isLast, open, onClose }: Props) {
  const { t } = useSettingsWords();
  const client = useQueryClient();
  const retire = async () => {
    onClose();
    try {
      await changeKeys(client, 'retireIdentityKey', { params: { id } });
      say({ text: t('identity.retiredNow'), tone: 'done' });
    } catch (error) {
      say({ text: t('identity.notRetired', { reason: keyTrouble(error, t) }), tone: 'refused' });
    }
  };
  return (
    <Dialog open={open} onOpenChange={next => next || onClose()} title={t('identity.retireTitle')}>
      <p className="-mt-2 mb-5 max-w-90 text-pretty text-soft">
        {t(isLast ? 'identity.retireLast' : 'identity.retireBody')}
      </p>
      <div className="flex flex-wrap justify-end gap-2">
        <Button look="plain" onClick={onClose} className="max-column:h-10">
          {t('action.cancel')}
        </Button>
        <Button look="filled" onClick={() => void retire()} className="max-column:h-10">
          {t('identity.retire')}
        </Button>
      </div>
    </Dialog>
  );
}
