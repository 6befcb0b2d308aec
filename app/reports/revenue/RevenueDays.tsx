import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import type { Revenue } from '../../../contract/saleRoutes.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { MenuChoice, MenuChoices } from '../../ui/MenuItems.tsx';
import { Chart } from '../Chart.tsx';
import { dayText } from '../DaySection.tsx';
import { eachDay } from '../period.ts';
import { ReportSection } from '../ReportSection.tsx';
import { useReportWords } from '../words/useReportWords.ts';
import { currencyName, shortAmount, stepsOf } from './currencies.ts';
import { SumsTable } from './SumsTable.tsx';

/** Day by day: a chart of one currency, and the table of all. */
export function RevenueDays({ revenue }: { revenue: Revenue }) {
  const { t, locale } = useReportWords();
  const [asTable, setAsTable] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const currencies = revenue.total.map(({ currency }) => currency);
  const currency = currencies.find(one => one === chosen) ?? currencies[0] ?? '';
  const title = t('reports.revenueDays');
  const toggle = (
    <>
      {!asTable && currencies.length > 1 && (
        <CurrencyMenu currencies={currencies} currency={currency} onChoose={setChosen} />
      )}
      <Button size="small" onClick={() => setAsTable(!asTable)}>
        {t(asTable ? 'reports.asChart' : 'reports.asTable')}
      </Button>
    </>
  );
  return (
    <ReportSection title={title} of="revenue" table="days" period={revenue} toggle={toggle}>
      {asTable ? (
        <SumsTable
          label={title}
          first={t('reports.day')}
          rows={revenue.days.map(({ day, ...sum }) => ({
            ...{ ...sum, key: day, name: dayText(day, locale, true) },
            search: { from: day, to: day, currency: sum.currency },
          }))}
        />
      ) : (
        <DayChart title={title} revenue={revenue} currency={currency} />
      )}
    </ReportSection>
  );
}

type ChartProps = { title: string; revenue: Revenue; currency: string };

function DayChart({ title, revenue, currency }: ChartProps) {
  const { t, locale } = useReportWords();
  const days = eachDay(revenue);
  const amounts = new Map(
    revenue.days.filter(sum => sum.currency === currency).map(({ day, amount }) => [day, amount]),
  );
  const name = currencyName(currency, locale);
  return (
    <Chart
      name={t('reports.chartOf', { name: title })}
      days={days}
      lines={[{ name, tone: 'accent', values: days.map(day => amounts.get(day) ?? 0) }]}
      dayText={day => dayText(day, locale)}
      valueText={amount => shortAmount(amount, currency, locale)}
      steps={stepsOf(currency)}
    />
  );
}

type MenuProps = { currencies: string[]; currency: string; onChoose: (currency: string) => void };

function CurrencyMenu({ currencies, currency, onChoose }: MenuProps) {
  const { t, locale } = useReportWords();
  const trigger = (
    <Button size="small" aria-label={t('reports.chooseCurrency', { currency })}>
      {currency}
      <ChevronDown size={14} strokeWidth={1.75} aria-hidden className="text-quiet" />
    </Button>
  );
  return (
    <Menu align="end" trigger={trigger}>
      <MenuChoices label={t('reports.currency')} value={currency} onChoose={onChoose}>
        {currencies.map(choice => (
          <MenuChoice key={choice} value={choice}>
            {currencyName(choice, locale)}
          </MenuChoice>
        ))}
      </MenuChoices>
    </Menu>
  );
}
