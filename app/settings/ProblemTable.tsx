import type { Problem } from '../../contract/shapes.ts';
import { mayAdminister } from '../session/roles.ts';
import { useSession } from '../session/useSession.ts';
import { fullTime, shortAgo } from '../words/clock.ts';
import { useNow } from '../words/now.ts';
import { phoneText } from '../words/phones.ts';
import { useClock } from '../words/useClock.ts';
import { ProblemLink } from './ProblemLink.tsx';
import { detailText } from './problemWords.ts';
import { SeenTo } from './SeenTo.tsx';
import { TryAgain } from './TryAgain.tsx';
import { useSettingsWords } from './words/useSettingsWords.ts';

const HEAD = 'pb-2 font-normal text-small text-quiet max-column:sr-only';

type Props = { problems: Problem[]; onTried: (problem: Problem) => void };
type RowProps = Omit<Props, 'problems'> & { problem: Problem };

export function ProblemTable({ problems, onTried }: Props) {
  const { t } = useSettingsWords();
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
          <Row key={problem.id} problem={problem} onTried={onTried} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ problem, onTried }: RowProps) {
  const { t, locale } = useSettingsWords();
  const { kind, from, to, at } = problem;
  const { role } = useSession().member;
  return (
    <tr className="border-b border-line align-top last:border-0 max-column:block max-column:py-4">
      <td className="py-4 max-column:block max-column:p-0">
        <p className="font-semibold">{t(`problem.${kind}`)}</p>
        <p className="text-small text-pretty break-words text-soft">{detailText(problem, { t, locale })}</p>
        <p className="mt-1 text-small text-pretty text-quiet">{t(`problem.${kind}Do`)}</p>
        <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2 empty:hidden">
          {kind === 'send_failed' && problem.may_retry && <TryAgain problem={problem} onTried={onTried} />}
          {kind === 'privacy_request' && mayAdminister(role) && <SeenTo problem={problem} />}
          <ProblemLink problem={problem} />
        </div>
      </td>
      <td className="figures py-4 pl-6 text-small text-soft max-column:block max-column:px-0 max-column:pt-2 max-column:pb-0">
        {from && <p className="break-words">{t('problems.from', { phone: phoneText(from) })}</p>}
        {to && <p className="break-words">{t('problems.to', { phone: phoneText(to) })}</p>}
      </td>
      <When at={at} />
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
