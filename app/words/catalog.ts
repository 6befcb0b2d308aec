import type { en } from './en.ts';

export type WordKey = keyof typeof en;

/** A language is one file that has a message for every key of the English one. */
export type Catalog = Record<WordKey, string>;

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

type Values<Key extends WordKey> = { [Name in NamesIn<(typeof en)[Key]>]: string | number };

/** Nothing to fill in, nothing to pass. */
export type Filled<Key extends WordKey> = [NamesIn<(typeof en)[Key]>] extends [never] ? [] : [Values<Key>];
