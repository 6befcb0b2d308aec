import type { Usage } from '../../../contract/usageRoutes.ts';
import { classes } from '../../ui/classes.ts';
import { phoneText } from '../../words/phones.ts';
import { useSettingsWords } from '../words/useSettingsWords.ts';

const HEAD = 'pb-2 font-normal text-small text-quiet';
const FIGURE_HEAD = `${HEAD} pl-4 text-right`;
const ROW =
  'border-b border-line align-top max-column:grid max-column:grid-cols-[auto_1fr_auto] max-column:gap-x-4 max-column:py-2.5';
const CELL = 'py-2.5 max-column:block max-column:p-0';
const FIGURE = `${CELL} figures pl-4 text-right`;

/** For what: by number and by who sent, and all together. */
export function UsageTable({ usage: { data, used } }: { usage: Usage }) {
  const { t } = useSettingsWords();
  return (
    <table className="w-full border-collapse text-left max-column:block">
      <thead className="max-column:sr-only">
        <tr className="border-b border-line">
          <th scope="col" className={HEAD}>
            {t('credits.number')}
          </th>
          <th scope="col" className={`${HEAD} pl-4`}>
            {t('credits.sentBy')}
          </th>
          <th scope="col" className={FIGURE_HEAD}>
            {t('credits.messages')}
          </th>
          <th scope="col" className={FIGURE_HEAD}>
            {t('credits.segments')}
          </th>
          <th scope="col" className={FIGURE_HEAD}>
            {t('credits.credits')}
          </th>
        </tr>
      </thead>
      <tbody className="max-column:block">
        {byNumber(data).map((row, at, rows) => (
          <Row
            key={`${row.sending_number} ${row.source}`}
            row={row}
            isFirst={rows[at - 1]?.sending_number !== row.sending_number}
          />
        ))}
      </tbody>
      <tfoot className="max-column:block">
        <Total data={data} used={used} />
      </tfoot>
    </table>
  );
}

type UsageRow = Usage['data'][number];

/** The server gives the costliest first; a number's rows stay together all the same. */
function byNumber(rows: UsageRow[]): UsageRow[] {
  return [...Map.groupBy(rows, row => row.sending_number).values()].flat();
}

function useNumbers() {
  const { locale } = useSettingsWords();
  return {
    whole: (count: number) => new Intl.NumberFormat(locale).format(count),
    credits: (amount: number) => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(amount),
  };
}

type RowProps = { row: UsageRow; isFirst: boolean };

/** A number is seen once, above its rows, and read out with each of them. */
function Row({ row: { sending_number, source, messages, segments, credits }, isFirst }: RowProps) {
  const { t } = useSettingsWords();
  const number = useNumbers();
  return (
    <tr className={ROW}>
      <td className={classes(CELL, 'max-column:col-span-3 max-column:text-small max-column:text-quiet')}>
        <span className={classes('whitespace-nowrap', !isFirst && 'sr-only')}>
          {sending_number ? phoneText(sending_number) : t('credits.noNumber')}
        </span>
      </td>
      <td className={`${CELL} pl-4 text-soft max-column:col-span-2 max-column:text-ink`}>
        {t(`credits.by_${source}`)}
      </td>
      <Counted name={t('credits.messages')} text={number.whole(messages)} />
      <Counted name={t('credits.segments')} text={number.whole(segments)} />
      <td className={`${FIGURE} font-medium max-column:col-start-3 max-column:row-start-2`}>
        {number.credits(credits)}
      </td>
    </tr>
  );
}

function Counted({ name, text }: { name: string; text: string }) {
  return (
    <td
      className={`${FIGURE} max-column:row-start-3 max-column:text-left max-column:text-small max-column:text-quiet`}
    >
      {text}
      <span aria-hidden className="column:hidden">
        {' '}
        {name.toLowerCase()}
      </span>
    </td>
  );
}

function Total({ data, used }: Pick<Usage, 'data' | 'used'>) {
  const { t } = useSettingsWords();
  const number = useNumbers();
  const sum = (of: 'messages' | 'segments') => data.reduce((total, row) => total + row[of], 0);
  const cell = `${FIGURE} font-semibold`;
  return (
    <tr className="font-semibold max-column:flex max-column:justify-between max-column:py-3">
      <th scope="row" colSpan={2} className={`${CELL} font-semibold`}>
        {t('credits.total')}
      </th>
      <td className={`${cell} max-column:hidden`}>{number.whole(sum('messages'))}</td>
      <td className={`${cell} max-column:hidden`}>{number.whole(sum('segments'))}</td>
      <td className={cell}>{number.credits(used)}</td>
    </tr>
  );
}
