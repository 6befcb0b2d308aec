import type { SettingsPatch } from '../../contract/settings.ts';
import { KeywordKind } from '../../contract/vocabulary.ts';
import { checkSettings } from './checkSettings.ts';
import { type Actor, type Decision, NOTHING } from './decision.ts';
import type { Facts } from './facts.ts';
import { fold } from './keywords.ts';
import { differences, type Fields, mergePatch } from './mergePatch.ts';
import { completed, ownPart } from './storedSettings.ts';
import { spelledZone } from './timeZone.ts';

/** Changes what the patch names, and keeps only what then differs from the defaults. SET-2. */
export function changeSettings(facts: Facts, patch: SettingsPatch, actor: Actor): Decision {
  const was = completed(facts.storedSettings);
  const refusal = checkSettings(was, patch);
  if (refusal) return refusal;
  const asked = withAnswerHere(was.texts_answered_here, patch);
  const is = completed(mergePatch(facts.storedSettings, tidied(asked)));
  const fields = differences(was, is);
  if (Object.keys(fields).length === 0) return NOTHING;
  const told = { type: 'settings.updated' as const, actor, profileId: null, fields };
  return { settings: ownPart(is), changes: [told] };
}

/** AUTO-5: that texts are answered here sets the audience to profiles without consent, unless the same patch says another. */
function withAnswerHere(was: boolean | null, patch: SettingsPatch): SettingsPatch {
  if (patch.texts_answered_here !== true || was === true) return patch;
  return { ...patch, auto_responder: { audience: 'non_consented', ...patch.auto_responder } };
}

function tidied({ time_zone, keywords, ...patch }: SettingsPatch): Fields {
  return {
    ...(trimmed(patch) as Fields),
    ...(time_zone !== undefined && { time_zone: spelledZone(time_zone) }),
    ...(keywords && { keywords: folded(keywords) }),
  };
}

function trimmed(value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.map(trimmed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, trimmed(one)]));
}

function folded(keywords: NonNullable<SettingsPatch['keywords']>): Fields {
  return Object.fromEntries(KeywordKind.options.map(kind => [kind, keywords[kind]?.map(fold)]));
}
