import { pieceOf, REPLY_VARIABLES, type ReplyVariable } from '../../../contract/replyVariables.ts';
import { nearestOf, piecesBy } from '../template.ts';

/** A piece of a quick reply as it is written: `name` is of the variable, `fallback` what is said where it is empty. */
type Read =
  | { kind: 'text'; written: string }
  | { kind: 'known'; written: string; name: ReplyVariable; fallback: string | null }
  | { kind: 'unknown'; written: string };

/** `at` is the UTF-16 unit at which it begins. */
export type Piece = Read & { at: number };

export function piecesOf(text: string): Piece[] {
  let end = 0;
  return piecesBy(text, readBraces).map(piece => {
    const at = end;
    end += piece.written.length;
    return { ...piece, at };
  });
}

function readBraces(braces: Parameters<typeof pieceOf>[0]): Read {
  const piece = pieceOf(braces);
  const { written } = braces;
  if (piece.kind === 'unknown') return { kind: 'unknown', written };
  return { kind: 'known', written, name: piece.name, fallback: piece.fallback };
}

/** What somebody who wrote this between braces will have meant; null where nobody can tell. */
export function meantBy(written: string): string | null {
  const [name = '', ...rest] = written.split('|');
  const variable = nearestOf(REPLY_VARIABLES, name);
  const fallback = /^\s*default\s*[:=]?\s*(.*?)\s*$/is.exec(rest.join('|'))?.[1];
  if (!variable || !fallback || variable === 'coupon_code') return variable;
  return `${variable}|default:'${fallback.replace(QUOTES, '')}'`;
}

/** Quotes at the ends: the fallback is written in straight ones. */
const QUOTES = /^["'\u2018\u2019\u201c\u201d\u201e\u00ab]+|["'\u2018\u2019\u201c\u201d\u00bb]+$/g;
