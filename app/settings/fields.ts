import type { Settings, SettingsPatch } from '../../contract/settings.ts';
import type {
  Audience,
  KeywordKind,
  Language,
  OptOutMatch,
  ResponseKind,
} from '../../contract/vocabulary.ts';

export type AnswerPointer = `/keyword_responses/${Language}/${ResponseKind}`;
export type WordsPointer = `/keywords/${KeywordKind}`;
export type TemplatePointer =
  | '/auto_responder/text_all'
  | '/auto_responder/text_non_consented'
  | AnswerPointer;
export type NumberPointer = '/attribution_window_hours' | '/auto_responder/period_minutes';

/** What is saved together, by its JSON pointer: the one by which the server names a field. Numbers as typed. */
export type Fields = {
  '/name': string;
  '/organization_prefix': string;
  '/default_sender_email': string;
  '/time_zone': string;
  '/language': Language;
  '/auto_responder/audience': Audience;
  '/opt_out_match': OptOutMatch;
} & Record<NumberPointer | TemplatePointer, string> &
  Record<WordsPointer, string[]>;

export type Pointer = keyof Fields;
export type Edits = Partial<Fields>;

export function fieldsOf(settings: Settings): Fields {
  return Object.fromEntries(leaves('', settings)) as Fields;
}

function leaves(at: string, value: unknown): [string, unknown][] {
  if (typeof value === 'number') return [[at, String(value)]];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [[at, value]];
  return Object.entries(value).flatMap(([name, one]) => leaves(`${at}/${name}`, one));
}

/** What of the edits is not so already. */
export function differing(edits: Edits, from: Fields | Edits): Edits {
  const changed = Object.entries(edits).filter(([at, value]) => !isSame(value, from[at as Pointer]));
  return Object.fromEntries(changed);
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

const NUMBERS: readonly string[] = [
  '/attribution_window_hours',
  '/auto_responder/period_minutes',
] satisfies NumberPointer[];

type Nested = { [name: string]: unknown };

export function patchOf(values: { [At in Pointer]?: Fields[At] | null }): SettingsPatch {
  const patch: Nested = {};
  for (const [at, value] of Object.entries(values)) {
    place(patch, at.slice(1).split('/'), NUMBERS.includes(at) ? Number(value) : value);
  }
  return patch;
}

function place(into: Nested, [name = '', ...deeper]: string[], value: unknown) {
  if (deeper.length === 0) {
    into[name] = value;
    return;
  }
  const inner = (into[name] ?? {}) as Nested;
  into[name] = inner;
  place(inner, deeper, value);
}
