import type { KeptDraft } from '../../../contract/draftRoutes.ts';

/** What a draft says, as the server keeps it. */
export type Words = Omit<KeptDraft, 'edited_at'>;

/** What is here, the version of the server's that it began from, and whether it has been changed since. */
export type Here = { words: Words | null; base: string | null; dirty: boolean };

/**
 * What was begun from where one of `told`, the prints of what was handed to the server since it last answered, is what is
 * there: a reload may have broken off the answers that would have named its version. Else what has been sent or taken out
 * meanwhile would come back.
 */
export function knowing(here: Here, told: readonly string[], there: KeptDraft | null): Here {
  if (!there || !told.includes(printOf(there))) return here;
  return { ...here, base: there.edited_at, dirty: here.dirty || !here.words };
}

/** Short, and the same for the same words. FNV-1a, 32 bits. */
export function printOf(words: Words): string {
  let hash = 0x811c9dc5;
  for (const one of JSON.stringify(named(words)))
    hash = Math.imul(hash ^ (one.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** What is here once it is known what is there: whatever somebody has written, on either device, is in it. */
export function reconciled(here: Here, there: KeptDraft | null): Here {
  if ((there?.edited_at ?? null) === here.base) return here.words && !there ? { ...here, dirty: true } : here;
  if (!there) return here.dirty ? { ...here, base: null } : { words: null, base: null, dirty: false };
  const base = there.edited_at;
  const { edited_at: _, ...words } = there;
  if (!here.words || (!here.dirty && here.base !== null)) return { words, base, dirty: false };
  const both = joined(here.words, words);
  return { words: both, base, dirty: !isSame(both, words) };
}

export function isSame(one: Words | null, other: Words | null): boolean {
  return JSON.stringify(named(one)) === JSON.stringify(named(other));
}

/** What counts of it: what the server is told. */
function named(words: Words | null) {
  if (!words) return null;
  const { body, media, coupon, quick_reply_id, mentions } = words;
  return [body, idsOf(media), coupon?.id ?? null, quick_reply_id, idsOf(mentions)];
}

const idsOf = (all: readonly { id: string }[]) => all.map(({ id }) => id);

function joined(here: Words, there: Words): Words {
  return {
    body: joinedText(here.body, there.body),
    media: byId([...there.media, ...here.media]),
    coupon: here.coupon ?? there.coupon,
    quick_reply_id: here.quick_reply_id ?? there.quick_reply_id,
    mentions: byId([...there.mentions, ...here.mentions]),
  };
}

/** Mostly the one is the other, gone on with. */
function joinedText(here: string, there: string): string {
  if (here.includes(there)) return here;
  return there.includes(here) ? there : `${there}\n${here}`;
}

function byId<One extends { id: string }>(all: One[]): One[] {
  return [...new Map(all.map(one => [one.id, one])).values()];
}
