import type { TicketQuery } from '../../contract/ticketQuery.ts';
import { TicketStatus } from '../../contract/vocabulary.ts';
import type { Client } from '../harness/client.ts';
import { type Call, turnOver } from './calls.ts';

type Filters = { [Name in keyof Omit<TicketQuery, 'status'>]-?: string[] };

const STATUSES = [...TicketStatus.options, 'any'];

/** What people type: numbers, names, words of many and of few, phrases, and what nobody has ever written. */
const QUESTIONS = [
  ...['48213', 'cardigan', 'the', 'giulia', 'rossi refund', 'giulia the', 'burg'],
  ...['"where is my order"', '#1042', '+39 320 000 1234', '0123', 'xyzzy'],
];

/** What tickets can be asked for by. A filter that is new has to say here with what it is tried. */
function filters(assigneeId: string, tagId: string): Filters {
  return {
    view: ['all', 'mine', 'unassigned'],
    read: ['unread', 'read'],
    channel: ['sms', 'web_chat'],
    assignee_id: [assigneeId],
    campaign_id: ['autumn'],
    flow_id: ['welcome'],
    tag: [tagId],
    sort: ['newest', 'waiting'],
    had: ['question', 'reply', 'first_answer', 'late_answer', 'cost'],
    ...{ since: [DAY], until: [DAY], author_id: [assigneeId], sending_number: ['+15550100100'] },
    q: QUESTIONS,
  };
}

/** These say nothing without what is to have happened, and reports say when. */
const OF_HAD = new Set(['had', 'since', 'until', 'author_id', 'sending_number']);
const DAY = new Date(Date.now() - 30 * 24 * 3_600_000).toISOString().slice(0, 10);
const ON_DAY = { since: DAY, until: DAY };

/** Every filter by itself in every status, turned over once; and a search within each of the others. */
export function everyList(caller: Client, assigneeId: string, tagId: string): Call[] {
  const alone = Object.entries(filters(assigneeId, tagId)).flatMap(([name, values]) =>
    values.map(value => (OF_HAD.has(name) ? { had: 'reply', ...ON_DAY, [name]: value } : { [name]: value })),
  );
  const searched = alone.filter(one => !('q' in one)).map(one => ({ ...one, q: 'order' }));
  return STATUSES.flatMap(status =>
    [...alone, ...searched].map(query => () => turnOver(caller, '/api/v1/tickets', { status, ...query })),
  );
}
