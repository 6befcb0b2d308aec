import { Link } from '@tanstack/react-router';
import type { Problem } from '../../contract/shapes.ts';
import { reasonText } from '../ticket/failure.ts';
import { fullTime, shortAgo } from '../words/clock.ts';
import { useNow } from '../words/now.ts';
import { phoneText } from '../words/phones.ts';
import { useClock } from '../words/useClock.ts';
import { type Say, useWords } from '../words/useWords.ts';

const HEAD = 'pb-2 font-normal text-small text-quiet max-column:sr-only';

export function ProblemTable({ problems }: { problems: Problem[] }) {
  const { t } = useWords();
  return (
    <table className="w-full border-collapse text-left max-column:block">
      <thead className="max-column:sr-only">
        <tr className="border-b border-line">
          <th scope="col" className={HEAD}>
            {t('problems.what')}
          </th>
          <th scope="col" className={`${HEAD} w-48 pl-6`}>
            {t('problems.fromTo')}
          </th>
          <th scope="col" className={`${HEAD} w-28 pl-6 text-right`}>
            {t('problems.when')}
          </th>
        </tr>
      </thead>
      <tbody className="max-column:block">
        {problems.map(problem => (
          <Row key={problem.id} problem={problem} />
        ))}
      </tbody>
    </table>
  );
}

/** What failed at the provider is told by the same sentences as under the message itself. */
function detailText({ detail, to }: Problem, t: Say): string {
  const phone = to ? phoneText(to) : '';
  return reasonText(detail, phone, phone, t) ?? detail;
}

function Row({ problem }: { problem: Problem }) {
  const { t } = useWords();
  return (
    <tr className="border-b border-line align-top last:border-0 max-column:block max-column:py-4">
      <td className="py-4 max-column:block max-column:p-0">
        <p className="font-semibold">{t(`problem.${problem.kind}`)}</p>
        <p className="text-small break-words text-soft">{detailText(problem, t)}</p>
        <p className="mt-1 text-small text-quiet">{t(`problem.${problem.kind}Do`)}</p>
        {problem.ticket_id && (
          <Link
            to="/inbox/$ticketId"
            params={{ ticketId: problem.ticket_id }}
            search={{}}
            className="mt-1 inline-block text-small font-medium text-accent-text hover:underline"
          >
            {t('problems.openTicket')}
          </Link>
        )}
      </td>
      <td className="figures py-4 pl-6 text-small text-soft max-column:block max-column:px-0 max-column:pt-2 max-column:pb-0">
        {problem.from && <p>{t('problems.from', { phone: phoneText(problem.from) })}</p>}
        {problem.to && <p>{t('problems.to', { phone: phoneText(problem.to) })}</p>}
      </td>
      <When at={problem.at} />
    </tr>
  );
}

function When({ at }: { at: string }) {
  const clock = useClock();
  const now = useNow();
  const time = Date.parse(at);
  return (
    <td className="py-4 pl-6 text-right text-small text-quiet max-column:block max-column:p-0 max-column:text-left">
      <time dateTime={at} title={fullTime(time, clock)} className="figures">
        {shortAgo(time, now, clock)}
      </time>
    </td>
  );
}
