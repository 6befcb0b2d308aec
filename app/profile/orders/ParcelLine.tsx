import type { Fulfilment } from '../../../contract/orderRoutes.ts';
import { dateText, fullTime } from '../../words/clock.ts';
import { useNow } from '../../words/now.ts';
import { useProfileClock } from '../words/useProfileClock.ts';
import { WebLink } from './WebLink.tsx';

/** A parcel: how far it has come and since when, who carries it, and the way to it. */
export function ParcelLine({ parcel }: { parcel: Fulfilment }) {
  const { t } = useProfileClock();
  const { tracking_company: company, tracking_number: number, tracking_url: url } = parcel;
  return (
    <p className="flex flex-wrap items-baseline gap-x-2 text-fine text-quiet">
      <span>{t(`parcel.${parcel.status}`)}</span>
      <SentOn parcel={parcel} />
      {company && <span>{company}</span>}
      {number && <span className="figures wrap-anywhere">{number}</span>}
      {url && <WebLink url={url}>{t('orders.track')}</WebLink>}
    </p>
  );
}

function SentOn({ parcel: { created_at: at } }: { parcel: Fulfilment }) {
  const clock = useProfileClock();
  const now = useNow();
  if (!at) return null;
  const time = Date.parse(at);
  return (
    <time dateTime={at} title={fullTime(time, clock)} className="figures">
      {clock.t('orders.sentOn', { date: dateText(time, now, clock) })}
    </time>
  );
}
