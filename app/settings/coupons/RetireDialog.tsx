import { useQueryClient } from '@tanstack/react-query';
import type { Coupon } from '../../../contract/couponRoutes.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { say } from '../../ui/toast.ts';
import { reasonOf } from '../reasonOf.ts';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { changeCoupon } from './coupons.ts';

type Props = { coupon: Coupon; open: boolean; onClose: () => void };

/** Asks first: a coupon that is retired stays so. */
export function RetireDialog({ coupon: { id, name }, open, onClose }: Props) {
  const { t } = useSettingsWords();
  const client = useQueryClient();
  const retire = async () => {
    onClose();
    try {
      await changeCoupon(client, 'retireCoupon', { params: { id } });
      say({ text: t('coupons.retiredNow', { name }), tone: 'done' });
    } catch (error) {
      say({ text: t('coupons.notRetired', { reason: reasonOf(error, t) }), tone: 'refused' });
    }
  };
  return (
    <Dialog open={open} onOpenChange={next => next || onClose()} title={t('coupons.retireTitle', { name })}>
      <p className="-mt-2 mb-5 max-w-90 text-pretty text-soft">{t('coupons.retireBody')}</p>
      <div className="flex flex-wrap justify-end gap-2">
        <Button look="plain" onClick={onClose} className="max-column:h-10">
          {t('action.cancel')}
        </Button>
        <Button look="filled" onClick={() => void retire()} className="max-column:h-10">
          {t('coupons.retire')}
        </Button>
      </div>
    </Dialog>
  );
}
