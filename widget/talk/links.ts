/** A piece of a text, from where it begins: words, or a link and where it leads. */
export type Piece = { at: number; text: string; url: string | null };

const LINK = /\b(?:https?:\/\/|www\.)[^\s<>"'`]+/gi;
/** What ends a sentence rather than an address. */
const TAIL = /[.,:;!?…»”’*_~]+$/;

/** Addresses of the web in a text. Nothing else becomes a link: no `javascript:`, and nothing without www or http. */
export function piecesOf(body: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { 0: found, index } of body.matchAll(LINK)) {
    const text = trimmed(found);
    const url = addressOf(text);
    if (!url) continue;
    if (index > end) pieces.push({ at: end, text: body.slice(end, index), url: null });
    pieces.push({ at: index, text, url });
    end = index + text.length;
  }
  if (end < body.length) pieces.push({ at: end, text: body.slice(end), url: null });
  return pieces;
}

/** Without the stop after it, and without a closing bracket that was opened before it. */
function trimmed(found: string): string {
  const text = found.replace(TAIL, '');
  const last = text.at(-1) ?? '';
  const opening = { ')': '(', ']': '[', '}': '{' }[last];
  if (!opening || text.split(opening).length >= text.split(last).length) return text;
  return trimmed(text.slice(0, -1));
}

function addressOf(text: string): string | null {
  try {
    const { hostname, href } = new URL(/^www/i.test(text) ? `https://${text}` : text);
    return hostname.includes('.') || hostname === 'localhost' ? href : null;
  } catch {
    return null;
  }
}
