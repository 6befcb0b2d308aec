import { type RawBuilder, sql } from 'kysely';
import type { TicketQuery } from '../../../../contract/routes.ts';
import { ALWAYS, momentsOfDays } from '../../../domain/reportPeriod.ts';
import type { Settings } from '../../../domain/settings.ts';
import type { Reading } from '../../database.ts';
import { officeIn } from './office.ts';
import { SAID, type Span, waited, within } from './said.ts';

/** What a list of tickets asks to have happened in them, and when. */
export type Happened = Span & { had: Had; authorId: string | null };

type Had = NonNullable<TicketQuery['had']>;

/** From the first day that there is until the last. */
const EVER = { from: '2000-01-01', to: '2999-12-31' };

/** TIME-2: so that a figure leads to its tickets; undefined where nothing is asked of them. */
export async function happenedIn(
  tx: Reading,
  workspaceId: string,
  settings: Settings,
  { had, since: from = EVER.from, until: to = EVER.to, author_id }: TicketQuery,
): Promise<Happened | undefined> {
  if (!had) return undefined;
  const times = momentsOfDays({ from, to }, settings.timeZone);
  const office = had === 'late_answer' ? await officeIn(tx, workspaceId, settings, times) : ALWAYS;
  const targetSeconds = settings.answerTarget.minutes * 60;
  return { ...times, office, targetSeconds, had, authorId: author_id ?? null };
}

/** Whether it is in `tickets`. */
export function hadIn(happened: Happened): RawBuilder<boolean> {
  return sql<boolean>`exists (select 1 from messages m where m.workspace_id = tickets.workspace_id
    and m.thread_id = tickets.thread_id and m.ticket_id = tickets.id and ${SAID} and ${within(happened)} and ${MEANS[happened.had](happened)}
    ${happened.authorId === null ? sql`` : sql`and m.author_id = ${happened.authorId}`})`;
}

const MEANS = {
  question: () => sql`m.source = 'customer'`,
  reply: () => sql`m.source = 'agent'`,
  first_answer: () => sql`m.waited_since is not null`,
  late_answer: ({ office, targetSeconds }) => sql`${waited(office)} > ${targetSeconds}`,
} as const satisfies Record<Had, (span: Span) => RawBuilder<unknown>>;
