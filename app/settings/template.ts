import { type Braces, bareName, bracesIn } from '../../contract/braces.ts';
import type { Settings } from '../../contract/settings.ts';

export const VARIABLES = ['organization_prefix', 'default_sender_email', 'email'] as const;
export type Variable = (typeof VARIABLES)[number];

/** A piece of a template as it is written; `name` is what stands between braces. */
export type Piece =
  | { kind: 'text'; written: string }
  | { kind: 'known'; written: string; name: Variable }
  | { kind: 'unknown'; written: string; name: string };

/** In the spellings that the server understands (AUTO-2), so that what is drawn is what is sent. */
const SPELLED: ReadonlyMap<string, Variable> = new Map([
  ['organizationprefix', 'organization_prefix'],
  ['email', 'email'],
  ['defaultsenderemail', 'default_sender_email'],
  ['defaultsenderemailaddress', 'default_sender_email'],
]);

export function piecesOf(template: string): Piece[] {
  return piecesBy(template, pieceOf);
}

function pieceOf({ inside, written }: Closed): Piece {
  const name = inside.trim();
  const known = SPELLED.get(bareName(name));
  return known ? { kind: 'known', written, name: known } : { kind: 'unknown', written, name };
}

type Text = { kind: 'text'; written: string };
type Closed = Braces & { inside: string };

/** A text in pieces: what stands in braces as `read` takes it, and what stands between. */
export function piecesBy<Read>(text: string, read: (braces: Closed) => Read): (Read | Text)[] {
  const pieces: (Read | Text)[] = [];
  let end = 0;
  const plain = (until?: number) => {
    const written = text.slice(end, until);
    if (written) pieces.push({ kind: 'text', written });
  };
  for (const { inside, written, index } of bracesIn(text)) {
    if (inside === null) continue;
    plain(index);
    pieces.push(read({ inside, written, index }));
    end = index + written.length;
  }
  plain();
  return pieces;
}

export const writtenAs = (variable: string) => `{{${variable}}}`;

/** The variable at a character, counted from 1, and what stands around it; no variable where it is not closed. */
export function splitAt(template: string, position: number) {
  const letters = [...template];
  const rest = letters.slice(position - 1).join('');
  const variable = /^\{\{[^{}]*\}\}/.exec(rest)?.[0] ?? '';
  return { before: letters.slice(0, position - 1).join(''), variable, after: rest.slice(variable.length) };
}

/** What a piece says in a text of this shop; null where only the customer, or nobody, can tell. */
export function saidBy(piece: Piece, settings: Pick<Settings, Exclude<Variable, 'email'>>): string | null {
  if (piece.kind === 'text') return piece.written;
  return piece.kind === 'known' && piece.name !== 'email' ? settings[piece.name] : null;
}

/** The variable that somebody who wrote this will have meant; null where it is none of them. */
export function meantBy(name: string): Variable | null {
  // Whatever it is called, an address in a text of the shop's is where help is.
  return nearestOf(VARIABLES, name) ?? (name.toLowerCase().includes('mail') ? 'default_sender_email' : null);
}

/** Of some variables the one that is spelled most like this; null where none is. */
export function nearestOf<Name extends string>(variables: readonly Name[], name: string): Name | null {
  const written = name
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
  const near = variables.map(variable => ({ variable, off: unlike(written, variable) }));
  const nearest = near.toSorted((a, b) => a.off - b.off)[0];
  return nearest && nearest.off <= 0.5 ? nearest.variable : null;
}

/** 0 for the same, 1 where no letter is in its place. */
function unlike(one: string, other: string): number {
  return distance(one, other) / Math.max(one.length, other.length);
}

/** Levenshtein's. */
function distance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [row, letter] of [...one].entries()) {
    const line = [row + 1];
    for (let at = 0; at < other.length; at++) {
      const changed = (above[at] ?? 0) + (letter === other[at] ? 0 : 1);
      line.push(Math.min(changed, (above[at + 1] ?? 0) + 1, (line[at] ?? 0) + 1));
    }
    above = line;
  }
  return above.at(-1) ?? 0;
}
