import type { Sum } from '../../../contract/saleRoutes.ts';
import { amountText } from '../../profile/money.ts';
import { useReportWords } from '../words/useReportWords.ts';
import type { SalesSearch } from './ordersOf.ts';
import { SalesLink } from './SalesLink.tsx';

/** `search`: the orders that it is of. */
export type SumsRow = Sum & { key: string; name: string; search: SalesSearch };

const HEAD = 'pb-2 pl-4 text-right align-bottom font-normal text-small text-quiet first:pl-0 first:text-left';
const CELL = 'figures py-2 pl-4 text-right whitespace-nowrap';

type Props = { label: string; first: string; rows: SumsRow[] };

/** What a day, an agent, a campaign or a ticket brought: a line for each currency. */
export function SumsTable({ label, first, rows }: Props) {
  const { t } = useReportWords();
  return (
    <div className="quiet-scroll overflow-x-auto">
      <table aria-label={label} className="w-full border-collapse text-left">
        <thead>
          <tr className="border-b border-line">
            {[first, t('reports.orders'), t('reports.amount')].map(head => (
              <th key={head} scope="col" className={HEAD}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <Row key={`${row.key} ${row.currency}`} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row: { name, orders, amount, currency, search } }: { row: SumsRow }) {
  const { locale } = useReportWords();
  const figures = [orders.toLocaleString(locale), amountText(amount, currency, locale)];
  return (
    <tr className="border-b border-line">
      <th scope="row" className="min-w-30 py-2 font-normal break-words">
        {name}
      </th>
      {figures.map((figure, nth) => (
        <td key={nth === 0 ? 'orders' : 'amount'} className={CELL}>
          <SalesLink search={search}>{figure}</SalesLink>
        </td>
      ))}
    </tr>
  );
}
