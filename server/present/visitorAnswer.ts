import { isOpenAt, nextChange } from '../../contract/officeHours.ts';
import { wallClock } from '../../contract/wallClock.ts';
import type * as wire from '../../contract/webChatRoutes.ts';
import type { Settings } from '../domain/settings.ts';
import { automaticAnswer } from '../domain/visitorAnswer.ts';

/** What a visitor whom nobody has answered yet would find, and be told, at this time (CHAT-3). */
export function presentVisitorAnswer(settings: Settings, at: Date): wire.VisitorAnswer {
  const { officeHours, timeZone, welcomeMessage } = settings;
  const next = nextChange(officeHours, timeZone, at);
  return {
    open: isOpenAt(officeHours, timeZone, at),
    welcome: welcomeMessage,
    answer: automaticAnswer(settings, { now: at, answeredBefore: false, agentWroteAt: null })?.text ?? null,
    opens_at: next && 'opens' in next ? next.opens.toISOString() : null,
    closes_at: next && 'closes' in next ? next.closes.toISOString() : null,
    local_time: localTime(timeZone, at),
  };
}

const MINUTE = 60_000;

/** By the clock of a time zone, with how far that is from UTC: `2026-11-28T23:10:00+01:00`. */
function localTime(zone: string, at: Date): string {
  const wall = wallClock(zone, at.getTime());
  const ahead = Math.round((wall - at.getTime()) / MINUTE);
  const far = new Date(Math.abs(ahead) * MINUTE).toISOString().slice(11, 16);
  return `${new Date(wall).toISOString().slice(0, 19)}${ahead < 0 ? '-' : '+'}${far}`;
}
