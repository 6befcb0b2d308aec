import { isOpenAt } from '../../contract/officeHours.ts';
import type { Settings } from './settings.ts';

/** How long an agent who has written is taken to be there, in milliseconds. */
const THERE_MS = 5 * 60_000;

type Asked = {
  now: Date;
  /** Whether the visitor has been answered so in this session. */
  answeredBefore: boolean;
  /** When an agent wrote last in it. */
  agentWroteAt: Date | null;
};

/**
 * What a visitor who writes is answered at once, inside or outside the office hours (CHAT-3): once a session, and never
 * into a conversation, when an agent has written in the last 5 minutes. Null where nothing is to be said.
 */
export function automaticAnswer(
  { officeHours, officeHoursReplies, timeZone }: Settings,
  { now, answeredBefore, agentWroteAt }: Asked,
): { text: string; isOpen: boolean } | null {
  if (answeredBefore || isThere(agentWroteAt, now)) return null;
  const isOpen = isOpenAt(officeHours, timeZone, now);
  const text = isOpen ? officeHoursReplies.inside : officeHoursReplies.outside;
  return text === '' ? null : { text, isOpen };
}

function isThere(wroteAt: Date | null, now: Date): boolean {
  return wroteAt !== null && now.getTime() - wroteAt.getTime() <= THERE_MS;
}
