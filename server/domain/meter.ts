import { type CreditPrices, creditsOf } from '../../contract/credits.ts';
import { segmentsOf } from '../../contract/segments.ts';
import type { Facts } from './facts.ts';
import type { Settings } from './settings.ts';
import type { Message, Metered } from './state.ts';

type Measured = Pick<Message, 'segments' | 'credits'>;

/**
 * REPLY-6: what a text costs, and its place on the meter: the month where the shop is, the number that it left from,
 * and who sent it. `country` is the recipient's, ISO 3166, where the number tells one.
 */
export function measure(
  { settings, now: at }: Pick<Facts, 'settings' | 'now'>,
  message: Pick<Message, 'workspaceId' | 'body' | 'media' | 'sendingNumber' | 'source'>,
  country: string | null,
): { measured: Measured; metered: Metered } {
  const { workspaceId, body, media, sendingNumber, source } = message;
  const { segments } = segmentsOf(body);
  const credits = creditsOf({ segments, pictures: media.length, country, prices: pricesOf(settings) });
  const measured = { segments, credits };
  const month = monthOf(at, settings.timeZone);
  const row = { workspaceId, month, sendingNumber: sendingNumber ?? '', source, at };
  return { measured, metered: { ...row, ...measured } };
}

function pricesOf({ credits }: Settings): CreditPrices {
  return { picture: credits.picture, country_factors: credits.countryFactors };
}

/** The first of the month that it is there, as 2026-11-01. */
export function monthOf(at: Date, timeZone: string): string {
  const parts = formatFor(timeZone).formatToParts(at);
  const of = (type: Intl.DateTimeFormatPartTypes) => parts.find(part => part.type === type)?.value ?? '';
  return `${of('year')}-${of('month')}-01`;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making one costs a hundred times what using it does. */
function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', { timeZone, year: 'numeric', month: '2-digit' });
  formats.set(timeZone, made);
  return made;
}
