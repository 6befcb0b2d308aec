import type { Fulfilment, Order } from '../../../contract/orderRoutes.ts';
import type { ProfileSay } from '../words/useProfileWords.ts';

type About = Pick<Order, 'number' | 'fulfilments' | 'cancelled_at'>;

/** "Where is my order", in plain sentences for the customer: of each parcel how far it has come, and the way to it. */
export function whereIsIt(order: About, t: ProfileSay, dateOf: (at: string) => string): string {
  const { number, fulfilments, cancelled_at: cancelled } = order;
  if (cancelled) return t('where.orderCancelled', { number, date: dateOf(cancelled) });
  const parcels = fulfilments.filter(({ status }) => status !== 'cancelled');
  if (parcels.length === 0) return t('where.unfulfilled', { number });
  return parcels.map(parcel => parcelText(parcel, number, parcels.length, t, dateOf)).join('\n');
}

function parcelText(
  {
    status,
    tracking_company: company,
    tracking_number: tracking,
    tracking_url: url,
    created_at: at,
  }: Fulfilment,
  number: string,
  count: number,
  t: ProfileSay,
  dateOf: (at: string) => string,
): string {
  const sentences = [
    status !== 'cancelled' && t(`where.${status}`, { number, count }),
    at && status !== 'preparing' && t('where.sentOn', { date: dateOf(at) }),
    carriedText(company, tracking, t),
    url && t('where.follow', { url }),
  ];
  return sentences.filter(Boolean).join(' ');
}

function carriedText(company: string | null, tracking: string | null, t: ProfileSay): string | null {
  if (company && tracking) return t('where.companyAndNumber', { company, tracking });
  if (company) return t('where.company', { company });
  return tracking ? t('where.number', { tracking }) : null;
}
