import { z } from 'zod';

/** What Klaviyo's answers hold, read with lenience: what cannot be read of a customer is not known of them. */

/** There or not. */
const Anything = z.unknown().optional();

/** PostgreSQL cannot store U+0000, and half of a surrogate pair is no character. */
export const Words = Anything.transform(value =>
  typeof value === 'string' ? value.replaceAll('\0', '').toWellFormed().trim() : '',
);

export const word = (most: number) =>
  Words.transform(text => (text && text.length <= most ? text : undefined));

/** A moment, as ISO 8601 or in seconds. */
export const Moment = Anything.transform(value => {
  const time = new Date(
    typeof value === 'number' ? value * 1000 : typeof value === 'string' ? value : Number.NaN,
  );
  return time.getUTCFullYear() > 1970 && time.getUTCFullYear() < 10_000 ? time : null;
});

/** Properties of the shop's own; those that hold what is no text are none. */
export const Properties = Anything.transform((value): Record<string, unknown> | undefined => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const json = JSON.stringify(value);
  return json.includes('\\u0000') || !json.isWellFormed() ? undefined : { ...value };
});

export const Id = z.string().min(1).max(200);

/** Of a resource at least this is known. */
export function idOf(resource: unknown): string {
  const found = z.object({ id: Id }).safeParse(resource);
  return found.success ? found.data.id : '';
}
