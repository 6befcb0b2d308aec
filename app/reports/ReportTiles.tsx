import { Link } from '@tanstack/react-router';
import type { Report } from '../../contract/reportRoutes.ts';
import { Figure } from './Figure.tsx';
import { lengthText } from './length.ts';
import { Tile, Tiles } from './Tile.tsx';
import { ticketsOf } from './ticketsOf.ts';
import { useReportWords } from './words/useReportWords.ts';

/** What there is to know at a glance. */
export function ReportTiles({ report }: { report: Report }) {
  const { t, locale } = useReportWords();
  const { total, target_minutes, unanswered } = report;
  const number = new Intl.NumberFormat(locale);
  const late = total.answered - total.within_target;
  const length = (seconds: number | null) => (seconds === null ? '–' : lengthText(seconds, t));
  const of = total.answered ? t('reports.firstAnswers', { count: total.answered }) : t('reports.none');
  const answers = (
    <Figure search={ticketsOf('first_answer', report)} isNone={!total.answered}>
      {of}
    </Figure>
  );
  return (
    <Tiles label={t('reports.key')}>
      <Tile name={t('reports.median')} value={length(total.median)}>
        {answers}
      </Tile>
      <Tile name={t('reports.p90')} value={length(total.p90)}>
        {answers}
      </Tile>
      <Tile
        name={t('reports.within', { target: lengthText(target_minutes * 60, t) })}
        value={total.answered ? percent(total.within_target / total.answered, locale) : '–'}
      >
        <Figure search={ticketsOf('late_answer', report)} isNone={late === 0}>
          {t('reports.late', { count: late })}
        </Figure>
      </Tile>
      <Tile name={t('reports.unanswered')} value={number.format(unanswered)}>
        <Link
          to="/inbox"
          search={{ sort: 'waiting' }}
          className="underline decoration-line-strong underline-offset-3"
        >
          {t('reports.waiting')}
        </Link>
      </Tile>
    </Tiles>
  );
}

/** Nearly all are not all. */
function percent(share: number, locale: string): string {
  const shown = Math.floor(share * 100) / 100;
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(shown);
}
