import { type Braces, bareName, bracesIn } from './braces.ts';

/** What a reply can say of its customer, its shop and its agent without anybody writing it (REPLY-9). */
export const REPLY_VARIABLES = [
  'first_name',
  'last_name',
  'name',
  'phone',
  'email',
  'city',
  'country',
  'organization_prefix',
  'shop_name',
  'agent_first_name',
  'agent_name',
  'ticket_number',
  'coupon_code',
] as const;
export type ReplyVariable = (typeof REPLY_VARIABLES)[number];

/** `meant` is the variable with which braces begin that go on as none can. */
export type ReplyPiece = Braces &
  (
    | { kind: 'variable'; name: ReplyVariable; fallback: string | null }
    | { kind: 'unknown'; meant: ReplyVariable | null }
  );

const KNOWN: ReadonlyMap<string, ReplyVariable> = new Map(
  REPLY_VARIABLES.map(name => [bareName(name), name]),
);

/** The braces of a text, each with the variable that it is: `{{first_name}}`, `{{ First name | default: 'there' }}`. */
export function replyPieces(text: string): ReplyPiece[] {
  return bracesIn(text).map(pieceOf);
}

export function pieceOf(braces: Braces): ReplyPiece {
  const [, before = '', rest = ''] = NAME_AND_REST.exec(braces.inside ?? '') ?? [];
  const name = KNOWN.get(bareName(before));
  if (!name) return { ...braces, kind: 'unknown', meant: null };
  const fallback = fallbackIn(rest);
  // A code cannot be made up: a text that has a place for one needs the coupon.
  const isRead = rest === '' || (fallback !== null && name !== 'coupon_code');
  if (!isRead) return { ...braces, kind: 'unknown', meant: name };
  return { ...braces, kind: 'variable', name, fallback };
}

const NAME_AND_REST = /^([^|]*)(.*)$/s;

/** Straight, and as telephones, Word and the languages of Europe curl them. */
const SINGLE = "['\u2018\u2019\u201a\u201b\u2039\u203a\u2032`\u00b4]";
const DOUBLE = '["\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033]';
const FALLBACK = new RegExp(
  `^\\|\\s*default\\s*:\\s*(?:${SINGLE}([^|]*)${SINGLE}|${DOUBLE}([^|]*)${DOUBLE})\\s*$`,
  'is',
);

/** As in Klaviyo's templates: what is said where the variable is empty. It may be nothing. */
function fallbackIn(rest: string): string | null {
  const found = FALLBACK.exec(rest);
  return found ? (found[1] ?? found[2] ?? '') : null;
}
