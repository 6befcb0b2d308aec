import type { TicketDetail } from '../../contract/shapes.ts';
import { useShortName } from '../profile/names.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useWords } from '../words/useWords.ts';
import { isConfirmed, useOptOut } from './useOptOut.ts';

type Props = { ticket: TicketDetail; onClose: () => void };

export function OptOutDialog({ ticket, onClose }: Props) {
  const { t } = useWords();
  const name = useShortName()(ticket);
  const { optOut, isPending } = useOptOut();
  const confirm = () => isPending || optOut(ticket, { onSettled: onClose });
  return (
    <Dialog open onOpenChange={open => open || onClose()} title={t('stop.confirm', { name })}>
      <p className="w-84 max-w-full text-pretty text-soft">
        {t(isConfirmed(ticket) ? 'stop.confirmHint' : 'stop.confirmSilent', { name })}
      </p>
      <div className="mt-5 flex justify-end gap-2">
        <Button look="plain" onClick={onClose}>
          {t('action.cancel')}
        </Button>
        <Button look="filled" onClick={confirm}>
          {t('stop.optOut')}
        </Button>
      </div>
    </Dialog>
  );
}
