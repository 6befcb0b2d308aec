import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Sale } from '../../../contract/saleRoutes.ts';
import { amountText } from '../../profile/money.ts';
import { seeOrder } from '../../profile/orders/wantedOrder.ts';
import { dayAndTime, fullTime, lengthOf } from '../../words/clock.ts';
import { useNow } from '../../words/now.ts';
import { phoneText } from '../../words/phones.ts';
import { useClock } from '../../words/useClock.ts';
import { FIGURE } from '../Figure.tsx';
import { type ReportSay, useReportWords } from '../words/useReportWords.ts';

const MINUTE = 60_000;

/** An order, when it was placed and how long after the click, and the text that led to it. */
export function SaleRow({ sale }: { sale: Sale }) {
  const { t, locale } = useReportWords();
  const { order, profile, currency, amount } = sale;
  return (
    <li className="flex flex-col gap-0.5 border-b border-line py-3">
      <p className="flex items-baseline gap-3">
        <Link
          to="/profiles/$profileId"
          params={{ profileId: profile.id }}
          onClick={() => seeOrder(order.id)}
          className={`${FIGURE} font-medium`}
        >
          {order.number}
        </Link>
        <span className="min-w-0 truncate">{nameOf(profile, t)}</span>
        <span className="figures ml-auto shrink-0 font-medium">{amountText(amount, currency, locale)}</span>
      </p>
      <p className="text-small text-quiet">
        <WhenText sale={sale} />
      </p>
      <p className="flex flex-wrap gap-x-4 text-small text-soft">
        <TextLink sale={sale}>
          {sale.ticket ? t('sales.text', { number: String(sale.ticket.number) }) : t('sales.textGone')}
        </TextLink>
        <span>{sale.agent ? (sale.agent.name ?? t('reports.left')) : t('sales.automatic')}</span>
        {sale.marketing && <span>{sale.marketing.name ?? sale.marketing.id}</span>}
      </p>
    </li>
  );
}

/** Who has been texted has a phone, unless they were erased since. */
function nameOf({ name, phone }: Sale['profile'], t: ReportSay): string {
  return name ?? (phone ? phoneText(phone) : t('person.erased'));
}

function WhenText({ sale: { placed_at, clicked_at, window_hours } }: { sale: Sale }) {
  const { t } = useReportWords();
  const clock = useClock();
  const now = useNow();
  const [placed, clicked] = [Date.parse(placed_at), Date.parse(clicked_at)];
  const values = {
    date: dayAndTime(placed, now, clock),
    length: lengthOf(Math.max(placed - clicked, MINUTE), clock),
    window: t('sales.hours', { hours: window_hours }),
  };
  return <span title={fullTime(placed, clock)}>{t('sales.placed', values)}</span>;
}

/** The thread opens at the text. */
function TextLink({ sale: { ticket, message_id: at }, children }: { sale: Sale; children: ReactNode }) {
  if (!ticket) return <span>{children}</span>;
  return (
    <Link to="/inbox/$ticketId" params={{ ticketId: ticket.id }} search={{ at }} className={FIGURE}>
      {children}
    </Link>
  );
}
