import { Link } from '@tanstack/react-router';
import type { Activity } from '../../../contract/activityRoutes.ts';
import { LinkedText } from '../../ticket/LinkedText.tsx';
import { fullTime } from '../../words/clock.ts';
import { phoneText } from '../../words/phones.ts';
import { shortName, type Whose } from '../names.ts';
import { useProfileClock } from '../words/useProfileClock.ts';
import { type DetailLine, detailLines } from './detailLines.ts';

type Props = { activity: Activity; whose: Whose; smsTicketId: string | null };

/** All that there is to know of an event. What calls itself an address can be followed if it is one of the web. */
export function ActivityDetails({ activity, whose, smsTicketId }: Props) {
  const clock = useProfileClock();
  const { t, locale } = clock;
  const name = shortName(whose, t);
  const { phone } = whose.profile;
  const who = { name, phone: phone ? phoneText(phone) : name };
  const when = { name: t('detail.time'), value: fullTime(Date.parse(activity.at), clock) };
  return (
    <div className="pt-0.5 pb-2 pl-6.5 text-fine">
      <dl className="grid grid-cols-[minmax(64px,max-content)_minmax(0,1fr)] gap-x-3 gap-y-0.5">
        {[...detailLines(activity, { t, locale, who }), when].map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two things can come under one name
          <Detail key={`${line.name} ${at}`} line={line} />
        ))}
      </dl>
      {activity.message_id && smsTicketId && (
        <ToMessage ticketId={smsTicketId} messageId={activity.message_id} />
      )}
    </div>
  );
}

function Detail({ line: { name, value } }: { line: DetailLine }) {
  return (
    <div className="contents">
      <dt className="max-w-28 break-words text-quiet">{name}</dt>
      <dd className="min-w-0 break-words whitespace-pre-line">
        <LinkedText text={value} />
      </dd>
    </div>
  );
}

/** The list beside it stays as it is. */
function ToMessage({ ticketId, messageId }: { ticketId: string; messageId: string }) {
  const { t } = useProfileClock();
  return (
    <Link
      to="/inbox/$ticketId"
      params={{ ticketId }}
      search={list => ({ ...list, at: messageId })}
      className="mt-1.5 inline-flex underline decoration-line-strong underline-offset-2 hover:decoration-current max-column:h-10 max-column:items-center"
    >
      {t('activity.toMessage')}
    </Link>
  );
}
