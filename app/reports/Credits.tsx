import type { Report } from '../../contract/reportRoutes.ts';
import { monthName } from '../settings/credits/months.ts';
import { phoneText } from '../words/phones.ts';
import { Figure } from './Figure.tsx';
import { ReportSection } from './ReportSection.tsx';
import { ticketsThatCost } from './ticketsOf.ts';
import { useReportWords } from './words/useReportWords.ts';

const HEAD = 'pb-2 font-normal text-small text-quiet';
const FIGURE = 'figures py-2 pl-4 text-right';

/** What texts cost, by month and number: of whole months, as they are metered (REPLY-6). */
export function Credits({ report }: { report: Report }) {
  const { t, locale } = useReportWords();
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const title = t('reports.credits');
  return (
    <ReportSection title={title} table="credits" period={report}>
      {report.credits.length === 0 ? (
        <p className="text-quiet">{t('reports.noCredits')}</p>
      ) : (
        <table className="w-full border-collapse text-left">
          <thead>
            <tr className="border-b border-line">
              <th scope="col" className={HEAD}>
                {t('reports.month')}
              </th>
              <th scope="col" className={`${HEAD} pl-4`}>
                {t('reports.number')}
              </th>
              <th scope="col" className={`${HEAD} pl-4 text-right`}>
                {t('reports.messages')}
              </th>
              <th scope="col" className={`${HEAD} pl-4 text-right`}>
                {t('reports.creditsShort')}
              </th>
            </tr>
          </thead>
          <tbody>
            {report.credits.map(({ month, sending_number, messages, credits }) => (
              <tr key={`${month} ${sending_number}`} className="border-b border-line">
                <td className="py-2 first-letter:uppercase">{monthName(month, locale)}</td>
                <td className="py-2 pl-4 whitespace-nowrap">
                  {sending_number ? phoneText(sending_number) : t('reports.noNumber')}
                </td>
                {Object.entries({ messages, credits }).map(([name, figure]) => (
                  <td key={name} className={FIGURE}>
                    <Figure search={ticketsThatCost(month, sending_number)}>{number.format(figure)}</Figure>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </ReportSection>
  );
}
