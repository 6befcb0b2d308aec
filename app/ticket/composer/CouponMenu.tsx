import { TicketPercent } from 'lucide-react';
import { type RefObject, useState } from 'react';
import { useShortcut } from '../../keyboard/useShortcut.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { useWords } from '../../words/useWords.ts';
import type { ChosenCoupon } from '../drafts.ts';
import { CouponChoices } from './CouponChoices.tsx';
import { useBackToText } from './useBackToText.ts';

type Props = { box: RefObject<HTMLElement | null>; onChoose: (coupon: ChosenCoupon) => void };

export function CouponMenu({ box, onChoose }: Props) {
  const { t } = useWords();
  const { chose, finalFocus } = useBackToText(box);
  const [open, setOpen] = useState(false);
  useShortcut('c', () => setOpen(true));
  const trigger = <IconButton icon={TicketPercent} name={t('coupon.add')} shortcut="c" tip="top" />;
  const choose = (coupon: ChosenCoupon) => {
    chose();
    onChoose(coupon);
  };
  return (
    <Menu wide side="top" trigger={trigger} finalFocus={finalFocus} open={open} onOpenChange={setOpen}>
      <CouponChoices onChoose={choose} />
    </Menu>
  );
}
