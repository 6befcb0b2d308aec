import { useQueryClient } from '@tanstack/react-query';
import type { Coupon } from '../../../contract/couponRoutes.ts';
import { AskFirst } from '../../ui/AskFirst.tsx';
import { reasonOf } from '../reasonOf.ts';
import { useCarryOut } from '../useCarryOut.ts';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { changeCoupon } from './coupons.ts';

type Props = { coupon: Coupon; open: boolean; onClose: () => void };

/** Asks first: a coupon that is retired stays so. */
export function RetireDialog({ coupon: { id, name }, open, onClose }: Props) {
  const { t } = useSettingsWords();
  const client = useQueryClient();
  const carryOut = useCarryOut();
  const retire = () => changeCoupon(client, 'retireCoupon', { params: { id } });
  const refused = (error: unknown) => t('coupons.notRetired', { reason: reasonOf(error, t) });
  return (
    <AskFirst
      title={t('coupons.retireTitle', { name })}
      body={t('coupons.retireBody')}
      act={t('coupons.retire')}
      {...{ open, onClose }}
      onAct={() => void carryOut(retire(), t('coupons.retiredNow', { name }), refused)}
    />
  );
}
