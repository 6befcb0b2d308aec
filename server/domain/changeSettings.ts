import type { Settings, SettingsPatch } from '../../contract/settings.ts';
import { checkSettings } from './checkSettings.ts';
import { type Accepted, type Actor, type Decision, NOTHING } from './decision.ts';
import type { Facts } from './facts.ts';
import { differences, type Fields, laidOver, mergePatch } from './mergePatch.ts';
import { completed, ownPart } from './storedSettings.ts';
import { tidied } from './tidySettings.ts';
import { handOutSoon } from './turns/inTurn.ts';

/** Changes what the patch names, and keeps only what then differs from the defaults. SET-2. */
export function changeSettings(facts: Facts, patch: SettingsPatch, actor: Actor): Decision {
  const was = completed(facts.storedSettings);
  const refusal = checkSettings(was, patch, facts.uploads);
  if (refusal) return refusal;
  const asked = withAnswerHere(was.texts_answered_here, patch);
  const is = withoutReturned(completed(merged(facts.storedSettings, asked)));
  const fields = differences(was, is);
  if (Object.keys(fields).length === 0) return NOTHING;
  const told = { type: 'settings.updated' as const, actor, profileId: null, fields };
  return { settings: ownPart(is), changes: [told], ...turnsAfter(facts, is, fields) };
}

/** ASSIGN-4: that round robin is switched on, or the office is open by other hours, may be what tickets waited for. */
function turnsAfter({ workspaceId }: Facts, is: Settings, fields: Fields): Pick<Accepted, 'jobs'> {
  const isConcerned = Object.keys(fields).some(name => CONCERNS_TURNS.test(name));
  return isConcerned && is.round_robin.enabled ? { jobs: [handOutSoon(workspaceId)] } : {};
}

const CONCERNS_TURNS = /^(round_robin|office_hours|time_zone)\b/;

function merged(own: Fields, asked: SettingsPatch): Fields {
  const whole = mergePatch(own, tidied(asked));
  // Here null puts no shipped number back: the chat never asks for an address.
  const never = asked.web_chat?.ask_email_after_minutes === null;
  return never ? laidOver(whole, { web_chat: { ask_email_after_minutes: null } }) : whole;
}

/** NOTE-1: an address that is told again has taken itself off no longer. */
function withoutReturned({ email_notifications: mail, ...rest }: Settings): Settings {
  const unsubscribed = mail.unsubscribed.filter(address => !mail.recipients.includes(address));
  return { ...rest, email_notifications: { ...mail, unsubscribed } };
}

/** AUTO-5: that texts are answered here sets the audience to profiles without consent, unless the same patch says another. */
function withAnswerHere(was: boolean | null, patch: SettingsPatch): SettingsPatch {
  if (patch.texts_answered_here !== true || was === true) return patch;
  return { ...patch, auto_responder: { audience: 'non_consented', ...patch.auto_responder } };
}
