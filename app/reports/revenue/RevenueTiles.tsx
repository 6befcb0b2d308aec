import type { Revenue } from '../../../contract/saleRoutes.ts';
import { amountText } from '../../profile/money.ts';
import { Tile, Tiles } from '../Tile.tsx';
import { useReportWords } from '../words/useReportWords.ts';
import { currencyName } from './currencies.ts';
import { SalesLink } from './SalesLink.tsx';

/** What each currency brought: two are never added. */
export function RevenueTiles({ revenue: { total, from, to } }: { revenue: Revenue }) {
  const { t, locale } = useReportWords();
  return (
    <Tiles label={t('reports.revenueKey')}>
      {total.map(({ currency, orders, amount }) => (
        <Tile
          key={currency}
          name={currencyName(currency, locale)}
          value={amountText(amount, currency, locale)}
        >
          <SalesLink search={{ from, to, currency }}>{t('reports.ofOrders', { count: orders })}</SalesLink>
        </Tile>
      ))}
    </Tiles>
  );
}
