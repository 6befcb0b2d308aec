import { characterAt, namedAt } from '../../contract/braces.ts';
import { type ReplyPiece, replyPieces } from '../../contract/replyVariables.ts';
import type { Refusal } from './decision.ts';
import type { Facts } from './facts.ts';
import { type ReplyValues, replyValues } from './replyValues.ts';
import type { Draft, Written } from './written.ts';

/** A variable that says nothing of this customer, and at which character it stands, from 1. */
export type Missing = { variable: string; position: number };

/**
 * A step of `writeOut`: says of the customer what the text has variables for (REPLY-9). Braces that are no variable
 * of ours stay as they are written. What is refused is told by its place in the draft, as its writer sees it.
 *
 * It comes after the coupon's code: what a customer is called is nobody's template, not even that step's.
 */
export function personalized(facts: Facts, written: Written, draft: Draft): Written | Refusal {
  // Moved to another time and not written anew, it has been filled in: it is no template any more.
  if (!draft.body.includes('{{') || draft.body === facts.message?.body) return written;
  const values = valuesIn(facts);
  return whyNotSaid(draft.body, values) ?? { ...written, body: fillReply(written.body, values).body };
}

function valuesIn({ profile, email, ticket, settings, agentName }: Facts): ReplyValues {
  const { organizationPrefix, name: shopName, language } = settings;
  const { name = null, city = null, country = null } = profile ?? {};
  const { phone = null, number: ticketNumber = null } = ticket ?? {};
  const customer = { name, phone, email, city, country };
  return replyValues({ ...customer, organizationPrefix, shopName, language, agentName, ticketNumber });
}

function whyNotSaid(body: string, values: ReplyValues): Refusal | null {
  for (const piece of replyPieces(body)) {
    if (piece.kind === 'unknown' && piece.meant) return unknown(body, piece);
    if (piece.kind === 'variable' && saidBy(piece, values) === null) {
      const about = { variable: piece.name, position: characterAt(body, piece.index) };
      return { refused: 'empty_variable', pointer: '/body', about };
    }
  }
  return null;
}

/** Fills in what can be said. What is missing stays in its braces, with its place in the text that came of it. */
export function fillReply(text: string, values: ReplyValues): { body: string; missing: Missing[] } {
  const missing: Missing[] = [];
  let body = '';
  let end = 0;
  for (const piece of replyPieces(text)) {
    body += text.slice(end, piece.index);
    const said = saidBy(piece, values);
    if (said === null && piece.kind === 'variable')
      missing.push({ variable: piece.name, position: characterAt(body, body.length) });
    body += said ?? piece.written;
    end = piece.index + piece.written.length;
  }
  return { body: body + text.slice(end), missing };
}

/** What is put in the place of braces; null where a variable is empty. */
function saidBy(piece: ReplyPiece, values: ReplyValues): string | null {
  if (piece.kind === 'unknown' || piece.name === 'coupon_code') return piece.written;
  return values[piece.name] ?? piece.fallback;
}

/** What is no variable in a text that is to be kept for all customers; null where there is nothing. */
export function checkReplyText(body: string): Refusal | null {
  const wrong = replyPieces(body).find(piece => piece.kind === 'unknown');
  return wrong ? unknown(body, wrong) : null;
}

function unknown(body: string, piece: ReplyPiece): Refusal {
  return { refused: 'unknown_variable', pointer: '/body', about: namedAt(body, piece) };
}
