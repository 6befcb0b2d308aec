import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from '../../../contract/client.ts';
import type { Coupon } from '../../../contract/couponRoutes.ts';
import { MenuGroup, MenuItem, MenuLine } from '../../ui/MenuItems.tsx';
import { useWords } from '../../words/useWords.ts';
import type { ChosenCoupon } from '../drafts.ts';

const MOST_SHOWN = 100;

const couponsQuery = queryOptions({
  queryKey: ['coupons', 'to hand out'],
  queryFn: ({ signal }) => call('listCoupons', { query: { retired: 'false', limit: MOST_SHOWN }, signal }),
});

type Props = { onChoose: (coupon: ChosenCoupon) => void };

/** What can be handed out (REPLY-4). Which code a customer gets of a pool is known once the reply has been taken. */
export function CouponChoices({ onChoose }: Props) {
  const { t } = useWords();
  const { data, isError } = useQuery(couponsQuery);
  if (!data) return <Told>{t(isError ? 'coupon.error' : 'coupon.loading')}</Told>;
  if (data.data.length === 0) return <Told>{t('coupon.none')}</Told>;
  return (
    <>
      <MenuGroup label={t('coupon.choose')}>
        {data.data.map(({ id, name, code, remaining, low }) => (
          <MenuItem
            key={id}
            disabled={remaining === 0}
            end={<LeftOf remaining={remaining} low={low} />}
            onClick={() => onChoose({ id, name, code })}
          >
            {name}
          </MenuItem>
        ))}
      </MenuGroup>
      <MenuLine />
      <Told>{t('coupon.where', { variable: '{{coupon_code}}' })}</Told>
    </>
  );
}

function LeftOf({ remaining: count, low }: Pick<Coupon, 'remaining' | 'low'>) {
  const { t } = useWords();
  if (count === null) return <span className="text-meta text-quiet">{t('coupon.oneCode')}</span>;
  if (count === 0) return <span className="text-meta text-danger">{t('coupon.empty')}</span>;
  return (
    <span className={low ? 'figures text-meta text-caution' : 'figures text-meta text-quiet'}>
      {t(low ? 'coupon.low' : 'coupon.left', { count })}
    </span>
  );
}

function Told({ children }: { children: string }) {
  return <p className="px-2 py-1.5 text-meta text-pretty text-quiet">{children}</p>;
}
