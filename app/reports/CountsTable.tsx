import type { Counted } from '../../contract/reportRoutes.ts';
import type { ListSearch } from '../inbox/search.ts';
import { Figure } from './Figure.tsx';
import { lengthText } from './length.ts';
import type { Had } from './ticketsOf.ts';
import { useReportWords } from './words/useReportWords.ts';

export type CountsRow = Counted & {
  key: string;
  name: string;
  /** The tickets behind what of it, null where no list has them. */
  leads: (had: Had) => ListSearch | null;
};

const HEAD = 'pb-2 pl-4 text-right align-bottom font-normal text-small text-quiet first:pl-0 first:text-left';
const CELL = 'figures py-2 pl-4 text-right whitespace-nowrap';

type Props = { label: string; first: string; rows: CountsRow[]; ticketsAre?: Had };

/** The same figures of every day, channel, agent or campaign. It scrolls by itself where it is wider than a phone. */
export function CountsTable({ label, first, rows, ticketsAre = 'question' }: Props) {
  const { t } = useReportWords();
  const heads = ['tickets', 'replies', 'answered', 'lateShort', 'medianShort', 'p90Short'] as const;
  return (
    <div className="quiet-scroll overflow-x-auto">
      <table aria-label={label} className="w-full border-collapse text-left">
        <thead>
          <tr className="border-b border-line">
            <th scope="col" className={HEAD}>
              {first}
            </th>
            {heads.map(head => (
              <th key={head} scope="col" className={HEAD}>
                {t(`reports.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <Row key={row.key} row={row} ticketsAre={ticketsAre} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row, ticketsAre }: { row: CountsRow; ticketsAre: Had }) {
  const { t, locale } = useReportWords();
  const number = new Intl.NumberFormat(locale);
  const length = (seconds: number | null) => (seconds === null ? '–' : lengthText(seconds, t));
  const late = row.answered - row.within_target;
  const counts: [string, Had, number][] = [
    ['tickets', ticketsAre, row.tickets],
    ['replies', 'reply', row.replies],
    ['answered', 'first_answer', row.answered],
    ['late', 'late_answer', late],
  ];
  return (
    <tr className="border-b border-line">
      <th scope="row" className="min-w-30 py-2 font-normal break-words">
        {row.name}
      </th>
      {counts.map(([name, had, count]) => (
        <td key={name} className={CELL}>
          <Figure search={row.leads(had)} isNone={count === 0}>
            {number.format(count)}
          </Figure>
        </td>
      ))}
      {[row.median, row.p90].map((seconds, nth) => (
        <td key={nth === 0 ? 'median' : 'p90'} className={CELL}>
          <Figure search={row.leads('first_answer')} isNone={seconds === null}>
            {length(seconds)}
          </Figure>
        </td>
      ))}
    </tr>
  );
}
