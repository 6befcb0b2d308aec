import { z } from 'zod';
import { Id } from './shapes.ts';
import type { Scope } from './vocabulary.ts';

/**
 * Who may call: `inbox`, `settings` and `admin` are the groups of roles in the vocabulary; a key needs the scope.
 * A `visitor` shows the token of a chat session, and reaches that alone.
 */
export type Access = 'public' | 'visitor' | 'signed_in' | 'inbox' | 'settings' | 'admin';

type Shape = z.ZodType | undefined;

export type Route = {
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  path: string;
  summary: string;
  tag: string;
  access: Access;
  scope: Scope | null;
  params?: Shape;
  query?: Shape;
  body?: Shape;
  /** The answer has an `ETag`; who has it already is told so by `If-None-Match`: 304 (RFC 9110). */
  etag?: true;
  /** `If-Match` is held against what there is when it is changed: 412 where that is another than was read. */
  ifMatch?: true;
  /** What is sent as multipart/form-data, in place of a body. The handler reads it while it comes in. */
  form?: Shape;
  /** The content type of what is answered, where it is no JSON: then the answer is a stream. */
  content?: string;
  /** The answers that are no error, by status. */
  answers: Record<number, z.ZodType>;
};

/** PostgreSQL cannot store U+0000, and half of a surrogate pair is no character. */
export const Text = z
  .string()
  .refine(text => !text.includes('\0') && text.isWellFormed(), 'has characters that are no text');

/** Whether all words in it, names of fields too, can be kept: what cannot, JSON spells as an escape. */
export function holdsText(value: unknown): boolean {
  const json = JSON.stringify(value) ?? '';
  // Hardly any has an escape of this kind, and to look for it alone costs next to nothing.
  return !json.includes('\\u') || !NO_TEXT.test(json);
}

/** With an even number of backslashes before it, of which two are one. */
const NO_TEXT = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f][0-9a-f]{2})/;

/** An e-mail address, as it is compared. */
export const Address = Text.trim()
  .toLowerCase()
  .max(254)
  .meta({ examples: ['noa@morlane.example'] })
  .pipe(z.email('is not an e-mail address'));

export const page = <T extends z.ZodType>(item: T) =>
  z.object({ data: z.array(item), next_cursor: z.string().nullable() });

export const Paging = {
  limit: z.coerce.number().int().min(1).max(100).default(50),
  cursor: z.string().max(500).optional(),
};

const blank = (value: unknown) => (value === '' ? undefined : value);
export const optionalParameter = <T extends z.ZodType>(shape: T) => z.preprocess(blank, shape.optional());

export const ById = z.object({ id: Id });

/** What comes after the year 9999 is no time that anybody means. */
const BEYOND = Date.UTC(10_000);

/** A moment as callers give it. */
export const GivenTime = z.iso
  .datetime({ offset: true, abort: true, error: 'is not a time as 2026-11-22T08:00:00Z' })
  .refine(text => Date.parse(text) < BEYOND, 'is not a time');
