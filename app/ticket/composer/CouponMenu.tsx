import { TicketPercent } from 'lucide-react';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { useWords } from '../../words/useWords.ts';
import type { ChosenCoupon } from '../drafts.ts';
import { CouponChoices } from './CouponChoices.tsx';

type Props = { onChoose: (coupon: ChosenCoupon) => void };

export function CouponMenu({ onChoose }: Props) {
  const { t } = useWords();
  const trigger = <IconButton icon={TicketPercent} name={t('coupon.add')} tip="top" />;
  return (
    <Menu wide side="top" trigger={trigger}>
      <CouponChoices onChoose={onChoose} />
    </Menu>
  );
}
