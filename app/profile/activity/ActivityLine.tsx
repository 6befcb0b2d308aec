import { useId, useState } from 'react';
import type { Activity } from '../../../contract/activityRoutes.ts';
import { Ago } from '../Ago.tsx';
import type { Whose } from '../names.ts';
import { useProfileWords } from '../words/useProfileWords.ts';
import { ActivityDetails } from './ActivityDetails.tsx';
import { aboutText, titleText } from './activityText.ts';
import { MetricSign } from './MetricSign.tsx';

/** `smsTicketId`: of the ticket in which their texts stand, where there is one. */
type Props = { activity: Activity; whose: Whose; smsTicketId: string | null };

/** One thing that happened, and on demand all that there is to know of it. */
export function ActivityLine({ activity, whose, smsTicketId }: Props) {
  const id = useId();
  const words = useProfileWords();
  const [open, setOpen] = useState(false);
  const about = aboutText(activity, words);
  return (
    <li>
      <button
        type="button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
        className="focus-inset moving -mx-2 flex w-[calc(100%+16px)] gap-2.5 rounded-small px-2 py-1 text-left text-small hover:bg-hover max-column:py-2"
      >
        <MetricSign metric={activity.metric} />
        <span className="min-w-0 flex-1">
          <span className="flex items-baseline gap-2">
            <span className="min-w-0 truncate" title={titleText(activity, words)}>
              {titleText(activity, words)}
            </span>
            <Ago at={activity.at} />
          </span>
          {about && !open && <span className="block truncate text-fine text-quiet">{about}</span>}
        </span>
      </button>
      <div id={id} hidden={!open}>
        {open && <ActivityDetails activity={activity} whose={whose} smsTicketId={smsTicketId} />}
      </div>
    </li>
  );
}
