import { type Decision, NOTHING } from '../decision.ts';
import type { Facts } from '../facts.ts';
import type { SeenPage } from './chatCaller.ts';
import { followUpJobs } from './followUp.ts';
import type { ChatSession } from './state.ts';
import { chatBecomes } from './visitorChange.ts';

/** CHAT-5: the visitor has the site open, on this page. Their coming back calls a follow-up off (FOLLOW-1). */
export function arrive({ chat }: Facts, page: SeenPage | null): Decision {
  if (!chat) return { refused: 'not_found' };
  const next = { ...chat, here: true, ...(page && { pageUrl: page.url, pageTitle: page.title }) };
  return isSame(chat, next) ? NOTHING : chatBecomes(chat, next, { kind: 'customer', id: chat.profileId });
}

/** The last of their tabs was closed at this time; not where another has been opened since. */
export function leave({ chat, tabs }: Facts, at: Date): Decision {
  if (!chat) return { refused: 'not_found' };
  if (!chat.here || tabs > 0) return NOTHING;
  const next = { ...chat, here: false, leftAt: at };
  const told = chatBecomes(chat, next, { kind: 'customer', id: chat.profileId });
  return { ...told, jobs: followUpJobs(next) };
}

function isSame(a: ChatSession, b: ChatSession): boolean {
  return a.here === b.here && a.pageUrl === b.pageUrl && a.pageTitle === b.pageTitle;
}
