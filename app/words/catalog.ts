import type { en as door } from '../door/words/en.ts';
import type { en as firstRun } from '../firstRun/words/en.ts';
import type { en as notify } from '../notify/words/en.ts';
import type { en as palette } from '../palette/words/en.ts';
import type { en as profile } from '../profile/words/en.ts';
import type { en as reports } from '../reports/words/en.ts';
import type { en as settings } from '../settings/words/en.ts';
import type { en as history } from '../ticket/history/words/en.ts';
import type { en as workspaces } from '../workspaces/words/en.ts';
import type { en } from './en.ts';

type Texts = typeof en &
  typeof settings &
  typeof palette &
  typeof firstRun &
  typeof notify &
  typeof profile &
  typeof history &
  typeof door &
  typeof reports &
  typeof workspaces;

/** Every key of every place. */
export type AnyKey = keyof Texts;

/** Words that are there wherever one is, from the first load on. */
export type WordKey = keyof typeof en;

/** Words of the settings: their own, that come with their pages (`bringWords`), and those that are there anyway. */
export type SettingsKey = WordKey | keyof typeof settings;

/** Words of what is known of a customer. */
export type ProfileKey = WordKey | keyof typeof profile;

/** Words of what was done to a ticket. */
export type HistoryKey = WordKey | keyof typeof history;

/** Words of what comes before one is in, and of one's own account. */
export type DoorKey = WordKey | keyof typeof door;

/** Words of the reports. */
export type ReportKey = WordKey | keyof typeof reports;

/** Words of going from one workspace to another. */
export type WorkspaceKey = WordKey | keyof typeof workspaces;

/** Words of notifications. */
export type NotifyKey = WordKey | keyof typeof notify;

/** Words of the first steps. */
export type FirstKey = WordKey | keyof typeof firstRun;

/** Words of the palette, and of the settings, whose pages it names. */
export type PaletteKey = SettingsKey | keyof typeof palette;

/** A place's words in a language: one file that has a message for every key of the place's English one. */
export type Catalog<Words> = Record<keyof Words, string>;

type Word<Text extends string> = Text extends `${string}${' ' | '{' | '#' | ',' | '<'}${string}`
  ? never
  : Text;

type NameAt<Text extends string> = Text extends `${infer Plain}}${string}`
  ? Plain extends `${infer Name}, ${'plural' | 'select'},${string}`
    ? Word<Name>
    : Word<Plain>
  : never;

/** The names that an ICU message wants filled in: `count` and `name` of `{count, plural, other {# with {name}}}`. */
type NamesIn<Message extends string> = Message extends `${string}{${infer Rest}`
  ? NameAt<Rest> | NamesIn<Rest>
  : never;

type Values<Key extends AnyKey> = { [Name in NamesIn<Texts[Key]>]: string | number };

/** Nothing to fill in, nothing to pass. */
export type Filled<Key extends AnyKey> = [NamesIn<Texts[Key]>] extends [never] ? [] : [Values<Key>];
