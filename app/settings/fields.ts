import type { OfficeHours } from '../../contract/officeHours.ts';
import type { Settings, SettingsPatch } from '../../contract/settings.ts';
import type {
  Audience,
  KeywordKind,
  Language,
  OptOutMatch,
  ResponseKind,
} from '../../contract/vocabulary.ts';
import { hexOf } from './webChat/color.ts';

export type AnswerPointer = `/keyword_responses/${Language}/${ResponseKind}`;
export type WordsPointer = `/keywords/${KeywordKind}`;
export type TemplatePointer =
  | '/auto_responder/text_all'
  | '/auto_responder/text_non_consented'
  | AnswerPointer;
/** What the web chat says by itself: plain text, and none where it is empty. */
export type SaidPointer =
  | '/welcome_message'
  | '/office_hours_replies/inside'
  | '/office_hours_replies/outside';
export type NumberPointer =
  | '/attribution_window_hours'
  | '/answer_target_minutes'
  | '/undo_send_seconds'
  | '/web_chat/ask_email_after_minutes'
  | '/auto_responder/period_minutes'
  | '/round_robin/grace_minutes'
  | '/credits/monthly_allowance'
  | '/credits/picture';
/** By ISO 3166 country, as `/credits/country_factors/IT`. */
export type FactorPointer = `/credits/country_factors/${string}`;
export type TextPointer =
  | '/name'
  | '/organization_prefix'
  | '/default_sender_email'
  | '/support_email/from'
  | '/support_email/reply_to'
  | '/link_domain'
  | '/web_chat/color'
  | '/web_chat/launcher_label'
  | '/privacy_url'
  | '/terms_url';
export type EntriesPointer = '/email_notifications/recipients' | '/web_chat/sites';
type Look = Settings['web_chat'];
export type SwitchPointer =
  | '/double_opt_in'
  | '/show_customer_media'
  | '/answer_target_in_office_hours'
  | '/shorten_links'
  | '/unread_badge'
  | '/round_robin/enabled'
  | '/round_robin/hand_out'
  | '/email_notifications/on';

/**
 * What is saved together, by its JSON pointer: the one by which the server names a field. Numbers as typed; what is
 * not set is an empty text.
 */
export type Fields = {
  '/time_zone': string;
  '/language': Language;
  '/auto_responder/audience': Audience;
  '/opt_out_match': OptOutMatch;
  '/email_notifications/every_message': boolean;
  '/web_chat/font': Look['font'];
  '/web_chat/corners': Look['corners'];
  '/web_chat/launcher_side': Look['launcher_side'];
  '/logo_media_id': string;
  /** Whole, as it is replaced whole; null for always. */
  '/office_hours': OfficeHours | null;
} & Record<TextPointer | NumberPointer | TemplatePointer | SaidPointer, string> &
  Record<SwitchPointer, boolean> &
  Record<WordsPointer | EntriesPointer, string[]> & {
    /** Null where the country is to count once, as all others do. */
    [At in FactorPointer]?: string | null;
  };

export type Pointer = keyof Fields;
export type Edits = Partial<Fields>;

export function fieldsOf(settings: Settings): Fields {
  return Object.fromEntries(leaves('', settings)) as Fields;
}

const WHOLE: readonly string[] = ['/office_hours'] satisfies Pointer[];

function leaves(at: string, value: unknown): [string, unknown][] {
  if (WHOLE.includes(at)) return [[at, value]];
  if (typeof value === 'number') return [[at, String(value)]];
  if (value === null) return [[at, '']];
  if (typeof value !== 'object' || Array.isArray(value)) return [[at, value]];
  return Object.entries(value).flatMap(([name, one]) => leaves(`${at}/${name}`, one));
}

/** What of the edits is not so already. */
export function differing(edits: Edits, from: Fields | Edits): Edits {
  const changed = Object.entries(edits).filter(([at, value]) => !isSame(value, from[at as Pointer]));
  return Object.fromEntries(changed) as Edits;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

const NUMBERS: readonly string[] = [
  '/attribution_window_hours',
  '/answer_target_minutes',
  '/undo_send_seconds',
  '/auto_responder/period_minutes',
  '/round_robin/grace_minutes',
  '/credits/monthly_allowance',
  '/web_chat/ask_email_after_minutes',
] satisfies NumberPointer[];

/** Where nothing is an answer too. */
const MAY_BE_EMPTY: readonly string[] = [
  '/support_email/from',
  '/support_email/reply_to',
  '/link_domain',
  '/credits/monthly_allowance',
  '/web_chat/ask_email_after_minutes',
  '/logo_media_id',
  '/privacy_url',
  '/terms_url',
] satisfies Pointer[];

const FACTORS = '/credits/country_factors/';

type Nested = { [name: string]: unknown };

export function patchOf(values: { [At in Pointer]?: Fields[At] | null }): SettingsPatch {
  const patch: Nested = {};
  for (const [at, value] of Object.entries(values)) place(patch, at.slice(1).split('/'), wireOf(at, value));
  return patch;
}

function wireOf(at: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (at === '/web_chat/color') return hexOf(value) ?? value;
  const isEmpty = value.trim() === '';
  if (isEmpty && MAY_BE_EMPTY.includes(at)) return null;
  // Nothing is no price, and 0 is one: what was wiped out goes as it is, to be refused.
  if (isEmpty && isPrice(at)) return value;
  return NUMBERS.includes(at) || isPrice(at) ? Number(value) : value;
}

function isPrice(at: string): boolean {
  return at === '/credits/picture' || at.startsWith(FACTORS);
}

/** The countries that count by a factor of their own, in the order of the alphabet, and each one's field. */
export function factorsIn(fields: Fields): [country: string, at: FactorPointer][] {
  const set = Object.entries(fields).filter(([at, value]) => at.startsWith(FACTORS) && value !== null);
  return set.map(([at]): [string, FactorPointer] => [at.slice(FACTORS.length), at as FactorPointer]).sort();
}

export const factorOf = (country: string): FactorPointer => `${FACTORS}${country}`;

function place(into: Nested, [name = '', ...deeper]: string[], value: unknown) {
  if (deeper.length === 0) {
    into[name] = value;
    return;
  }
  const inner = (into[name] ?? {}) as Nested;
  into[name] = inner;
  place(inner, deeper, value);
}
