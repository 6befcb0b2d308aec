import type { RefusalCode } from '../../contract/refusals.ts';
import type { Settings, SettingsPatch } from '../../contract/settings.ts';
import { checkKeywords } from './checkKeywords.ts';
import { checkOfficeHours } from './checkOfficeHours.ts';
import type { Refusal } from './decision.ts';
import type { Upload } from './state.ts';
import { checkTemplate } from './template.ts';
import { spelledZone } from './timeZone.ts';

/** The first thing in a patch that cannot be, with its pointer; null where all of it can. `uploads` are those it names. */
export function checkSettings(was: Settings, patch: SettingsPatch, uploads: Upload[]): Refusal | null {
  return (
    checkZone(patch.time_zone) ??
    checkRange(patch.auto_responder?.period_minutes, PERIOD) ??
    checkRange(patch.attribution_window_hours, WINDOW) ??
    checkRange(patch.answer_target_minutes, TARGET) ??
    checkRange(patch.undo_send_seconds, UNDO) ??
    checkRange(patch.round_robin?.grace_minutes, GRACE) ??
    checkNotifications(was, patch) ??
    checkTemplates(patch) ??
    (patch.office_hours ? checkOfficeHours(patch.office_hours) : null) ??
    checkLogo(patch.logo_media_id, uploads) ??
    (patch.keywords ? checkKeywords(was.keywords, patch.keywords) : null)
  );
}

function checkZone(name: string | undefined): Refusal | null {
  if (name === undefined || spelledZone(name)) return null;
  return { refused: 'unknown_time_zone', pointer: '/time_zone' };
}

function checkLogo(id: string | null | undefined, uploads: Upload[]): Refusal | null {
  if (!id || uploads.some(upload => upload.id === id)) return null;
  return { refused: 'unknown_media', pointer: '/logo_media_id' };
}

/** NOTE-1: to be told, there must be somebody to tell. */
function checkNotifications(was: Settings, { email_notifications: patch }: SettingsPatch): Refusal | null {
  const { on, recipients } = was.email_notifications;
  if (!patch || !(patch.on ?? on) || (patch.recipients ?? recipients).length > 0) return null;
  return { refused: 'recipients_missing', pointer: '/email_notifications/recipients' };
}

type Range = { least?: number; most: number; refused: RefusalCode; pointer: string };

/** A week in minutes. */
const PERIOD: Range = {
  most: 10_080,
  refused: 'period_out_of_range',
  pointer: '/auto_responder/period_minutes',
};
/** 30 days in hours. */
const WINDOW: Range = { most: 720, refused: 'window_out_of_range', pointer: '/attribution_window_hours' };

/** A week in minutes (TIME-1). */
const TARGET: Range = { most: 10_080, refused: 'target_out_of_range', pointer: '/answer_target_minutes' };

/** Seconds; none, and a reply leaves at once. */
const UNDO: Range = { least: 0, most: 30, refused: 'undo_out_of_range', pointer: '/undo_send_seconds' };

/** Minutes: as long as a meeting may last. */
const GRACE: Range = { most: 240, refused: 'grace_out_of_range', pointer: '/round_robin/grace_minutes' };

function checkRange(value: number | undefined, range: Range): Refusal | null {
  const { least = 1, most, refused, pointer } = range;
  return value === undefined || (value >= least && value <= most) ? null : { refused, pointer };
}

function checkTemplates(patch: SettingsPatch): Refusal | null {
  for (const [pointer, template] of templatesIn(patch)) {
    const unknown = checkTemplate(template);
    if (unknown) return { refused: 'unknown_variable', pointer, about: unknown };
  }
  return null;
}

function templatesIn({
  auto_responder: auto,
  keyword_responses: responses,
}: SettingsPatch): [string, string][] {
  const given = [
    ['/auto_responder/text_all', auto?.text_all] as const,
    ['/auto_responder/text_non_consented', auto?.text_non_consented] as const,
    ...Object.entries(responses ?? {}).flatMap(([language, texts]) =>
      Object.entries(texts ?? {}).map(
        ([kind, text]) => [`/keyword_responses/${language}/${kind}`, text] as const,
      ),
    ),
  ];
  return given.flatMap(([pointer, text]) => (text ? [[pointer, text]] : []));
}
