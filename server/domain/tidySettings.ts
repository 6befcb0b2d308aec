import { type HoursBlock, type OfficeHours, WEEKDAYS } from '../../contract/officeHours.ts';
import type { SettingsPatch } from '../../contract/settings.ts';
import { KeywordKind } from '../../contract/vocabulary.ts';
import { fold } from './keywords.ts';
import type { Fields } from './mergePatch.ts';
import { spelledZone } from './timeZone.ts';

/** A patch as it is kept: without white space around its texts, names as they are spelled, and lists in their order. */
export function tidied({ time_zone, keywords, office_hours, web_chat, ...patch }: SettingsPatch): Fields {
  return {
    ...(trimmed(patch) as Fields),
    ...(time_zone !== undefined && { time_zone: spelledZone(time_zone) }),
    ...(keywords && { keywords: folded(keywords) }),
    ...(office_hours !== undefined && { office_hours: office_hours && inOrder(office_hours) }),
    ...(web_chat && { web_chat: withSitesOnce(web_chat) }),
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

function inOrder({ days, holidays }: OfficeHours): OfficeHours {
  const sorted = (blocks: HoursBlock[]) => blocks.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const week = Object.fromEntries(WEEKDAYS.map(day => [day, sorted(days[day])])) as OfficeHours['days'];
  const dates = holidays.map(({ hours, ...holiday }) => ({ ...holiday, hours: sorted(hours) }));
  return { days: week, holidays: dates.toSorted((a, b) => (a.date < b.date ? -1 : 1)) };
}

function withSitesOnce({ sites, ...rest }: NonNullable<SettingsPatch['web_chat']>): Fields {
  return { ...(trimmed(rest) as Fields), ...(sites && { sites: [...new Set(sites)] }) };
}
