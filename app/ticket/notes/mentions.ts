import type { Member } from '../../../contract/shapes.ts';
import type { Range } from '../quickReplies/slash.ts';

/** Somebody of the team whom a note is meant for. */
export type Mentioned = Pick<Member, 'id' | 'name'>;

/** What is being looked for behind an `@`, and where it stands in the text. */
export type Asked = Range & { q: string };

/** Longer than this nobody's name is, and the `@` was not the beginning of one. */
const LONGEST_NAME = 40;

/** The `@` before the caret and what is typed behind it; null where there is none. Within a word it is an address. */
export function mentionBefore(text: string, caret: number): Asked | null {
  const start = text.lastIndexOf('@', caret - 1);
  const q = text.slice(start + 1, caret);
  if (start < 0 || caret <= start || q.length > LONGEST_NAME || q.includes('\n')) return null;
  const begins = start === 0 || /[\s(]/.test(text[start - 1] ?? '');
  return begins && !q.startsWith(' ') ? { start, end: caret, q } : null;
}

/** Without case and accents. */
const folded = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '');

/** Those whose name, or a part of whose name, begins so. */
export function matchingMembers<Person extends Mentioned>(members: readonly Person[], q: string): Person[] {
  const begin = folded(q);
  return members.filter(({ name }) => ` ${folded(name)}`.includes(` ${begin}`));
}

export const written = ({ name }: Mentioned) => `@${name}`;

/** Of those who were chosen, those whose name still stands in the text. */
export function stillMentioned(text: string, chosen: readonly Mentioned[]): Mentioned[] {
  const there = new Set(piecesWithMentions(text, chosen).flatMap(({ mentioned }) => mentioned?.id ?? []));
  return chosen.filter(({ id }, at) => there.has(id) && chosen.findIndex(one => one.id === id) === at);
}

export type MentionPiece = { text: string; mentioned: Mentioned | null };

/** A note's text, and within it whom it is meant for. Of two names that begin alike the longer one is meant. */
export function piecesWithMentions(text: string, mentions: readonly Mentioned[]): MentionPiece[] {
  const byLength = mentions.toSorted((a, b) => b.name.length - a.name.length);
  const pieces: MentionPiece[] = [];
  let plain = '';
  let at = 0;
  while (at < text.length) {
    const found = text[at] === '@' && byLength.find(one => standsAt(text, at, written(one)));
    if (found) {
      if (plain) pieces.push({ text: plain, mentioned: null });
      pieces.push({ text: written(found), mentioned: found });
    }
    plain = found ? '' : plain + text[at];
    at += found ? written(found).length : 1;
  }
  return plain ? [...pieces, { text: plain, mentioned: null }] : pieces;
}

/** Whole: `@Noa` does not stand in `@Noah`. */
function standsAt(text: string, at: number, name: string): boolean {
  return text.startsWith(name, at) && !/^[\p{L}\p{N}]/u.test(text.slice(at + name.length));
}
