import { z } from 'zod';
import { Day } from './reportRoutes.ts';
import { optionalParameter, Text } from './route.ts';
import { Id } from './shapes.ts';
import { Channel, TicketStatus } from './vocabulary.ts';

/** Which tickets a list has, and in what order (VIEW-1, VIEW-2). */
export const TicketQuery = z.object({
  view: z.enum(['all', 'mine', 'unassigned']).default('all'),
  status: TicketStatus.or(z.literal('any')).default('open'),
  read: optionalParameter(z.enum(['unread', 'read'])),
  channel: optionalParameter(Channel),
  assignee_id: optionalParameter(Id),
  campaign_id: optionalParameter(Text.max(200)),
  flow_id: optionalParameter(Text.max(200)),
  tag: optionalParameter(Id).describe("a tag's id"),
  sort: optionalParameter(z.enum(['newest', 'waiting'])).describe(
    '`waiting`: those whose customers wait for an answer, the longest first, and no others',
  ),
  had: optionalParameter(z.enum(['question', 'reply', 'first_answer', 'late_answer', 'cost'])).describe(
    'what there was in them from the day `since` to the day `until`, as reports count it; `cost`: texts that cost credits',
  ),
  since: optionalParameter(Day),
  until: optionalParameter(Day).describe('with this day'),
  author_id: optionalParameter(Id).describe('whose replies `had` means'),
  sending_number: optionalParameter(Text.max(32)).describe(
    "from which of the shop's numbers, of `cost`; `none` for those that another tool sent without saying",
  ),
  q: optionalParameter(Text.max(200)).describe(
    'names, phones, e-mails, ticket numbers and message text: all words, also as beginnings, and "phrases"',
  ),
});
export type TicketQuery = z.infer<typeof TicketQuery>;
