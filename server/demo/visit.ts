import { endChat } from '../actions/chat/endChat.ts';
import { giveEmail } from '../actions/chat/giveEmail.ts';
import { seeInChat } from '../actions/chat/seeInChat.ts';
import { leaveVisitor } from '../actions/chat/visit.ts';
import { writeInChat } from '../actions/chat/writeInChat.ts';
import { newId } from '../store/ids.ts';
import type { Stage } from './stage.ts';
import type { Act, Story } from './story.ts';

const KINDS = ['writes', 'sees', 'gives', 'leaves', 'ends'] as const;
type Visitors = Extract<Act, { kind: (typeof KINDS)[number] }>;
type Visit = NonNullable<ReturnType<Stage['visits']['get']>>;

/** Whether it is done in the chat on the shop's site, and by nobody in the inbox. */
export function isVisitors(act: Act): act is Visitors {
  return KINDS.some(kind => kind === act.kind);
}

export async function playVisit(stage: Stage, story: Story, act: Visitors): Promise<void> {
  const { caller, lastAnswer } = visitOf(stage, story);
  const { workspaceId, sessionId: ticketId } = caller;
  const { now } = stage.clock;
  switch (act.kind) {
    case 'writes':
      return write(stage, story, act);
    case 'sees':
      return lastAnswer ? seeInChat(stage, caller, lastAnswer, true) : undefined;
    case 'gives':
      return giveEmail(stage, caller, act.email);
    case 'leaves':
      return leaveVisitor({ ...stage, now: () => now }, { workspaceId, ticketId }, now);
    case 'ends':
      return endChat(stage, caller);
  }
}

/** The session is drawn with the visitor's token, before they have written anything. */
function visitOf({ visits, workspaceId }: Stage, story: Story): Visit {
  const identity = story.visit?.identity ?? null;
  const caller = { workspaceId, sessionId: newId(), profileId: newId(), identity };
  const visit = visits.get(story) ?? { caller, lastAnswer: null };
  visits.set(story, visit);
  return visit;
}

async function write(
  stage: Stage,
  story: Story,
  { body, page: { place, title } }: Extract<Visitors, { kind: 'writes' }>,
): Promise<void> {
  const { caller } = visitOf(stage, story);
  const page = { url: `${stage.site}/demo-shop/${place}`, title: `${title} · Morlane` };
  const language = story.visit?.language ?? 'en';
  await writeInChat(stage, caller, { body, mediaIds: [], clientMessageId: newId(), language, page });
  stage.tickets.set(story, caller.sessionId);
}
