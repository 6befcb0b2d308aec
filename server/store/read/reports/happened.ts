import { type RawBuilder, sql } from 'kysely';
import type { TicketQuery } from '../../../../contract/ticketQuery.ts';
import { ALWAYS, momentsOfDays } from '../../../domain/reportPeriod.ts';
import type { Settings } from '../../../domain/settings.ts';
import type { Reading } from '../../database.ts';
import { officeIn } from './office.ts';
import { SAID, type Span, waited, within } from './said.ts';

/** What a list of tickets asks to have happened in them, and when. */
export type Happened = Span & { had: Had; authorId: string | null; sendingNumber: string | null };

type Had = NonNullable<TicketQuery['had']>;
type SaidHad = Exclude<Had, 'cost'>;

/** Another tool need not say from which number it sent. */
const NO_NUMBER = 'none';

/** From the first day that there is until the last. */
const EVER = { from: '2000-01-01', to: '2999-12-31' };

/** TIME-2: so that a figure leads to its tickets; undefined where nothing is asked of them. */
export async function happenedIn(
  tx: Reading,
  workspaceId: string,
  settings: Settings,
  { had, since: from = EVER.from, until: to = EVER.to, author_id, sending_number }: TicketQuery,
): Promise<Happened | undefined> {
  if (!had) return undefined;
  const times = momentsOfDays({ from, to }, settings.timeZone);
  const office = had === 'late_answer' ? await officeIn(tx, workspaceId, settings, times) : ALWAYS;
  const targetSeconds = settings.answerTarget.minutes * 60;
  const whose = { authorId: author_id ?? null, sendingNumber: sending_number ?? null };
  return { ...times, office, targetSeconds, had, ...whose };
}

/** Whether it is in `tickets`. */
export function hadIn(happened: Happened): RawBuilder<boolean> {
  return happened.had === 'cost' ? hadCosts(happened) : wasSaid(happened, happened.had);
}

function wasSaid(happened: Happened, had: SaidHad): RawBuilder<boolean> {
  return sql<boolean>`exists (select 1 from messages m where m.workspace_id = tickets.workspace_id
    and m.thread_id = tickets.thread_id and m.ticket_id = tickets.id and ${SAID} and ${within(happened)} and ${MEANS[had](happened)}
    ${happened.authorId === null ? sql`` : sql`and m.author_id = ${happened.authorId}`})`;
}

const MEANS = {
  question: () => sql`m.source = 'customer'`,
  reply: () => sql`m.source = 'agent'`,
  first_answer: () => sql`m.waited_since is not null`,
  late_answer: ({ office, targetSeconds }) => sql`${waited(office)} > ${targetSeconds}`,
} as const satisfies Record<SaidHad, (span: Span) => RawBuilder<unknown>>;

/**
 * REPLY-6: whether the thread has a text that stands on the meter. Of the thread, since a campaign is in no ticket; and by
 * when it was sent, which is a retry's length from when it was metered.
 */
function hadCosts({ from, until, sendingNumber }: Happened): RawBuilder<boolean> {
  return sql<boolean>`exists (select 1 from messages m where m.workspace_id = tickets.workspace_id
    and m.thread_id = tickets.thread_id and m.segments > 0 and m.sent_at >= ${from} and m.sent_at < ${until}
    ${sendingNumber === null ? sql`` : sql`and m.sending_number is not distinct from ${sendingNumber === NO_NUMBER ? null : sendingNumber}`})`;
}
