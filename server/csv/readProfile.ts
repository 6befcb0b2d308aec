import type { ImportField } from '../../contract/importRoutes.ts';
import { Address } from '../../contract/route.ts';
import type { ConsentWord, ProfileLine } from '../domain/importing/importProfile.ts';
import type { GivenProfile } from '../domain/saveProfile.ts';
import { spelledZone } from '../domain/timeZone.ts';
import { dialledPhone } from '../phone.ts';
import { type Given, oneOf, type Plan, upTo, WrongCell } from './cells.ts';
import { momentIn } from './times.ts';

/** What a line of a file of customers says. Throws `WrongCell`. */
export function readProfile(given: Given, line: number, plan: Plan): ProfileLine {
  const { cells } = given;
  const profile = { names: namesIn(given, plan), place: placeIn(given), details: detailsIn(given) };
  const { phone, email, external } = profile.names;
  if (!phone && !email && !external)
    throw new WrongCell('', 'names_nobody', 'has neither a phone number nor an e-mail address nor an ID');
  return {
    profile,
    consent: {
      ...wordOf('sms_marketing', cells.get('sms_marketing')),
      ...wordOf('sms_transactional', cells.get('sms_transactional')),
    },
    at: timeIn('consent_at', cells.get('consent_at'), plan),
    evidence: evidenceOf(cells.get('consent_source'), line, plan),
  };
}

function namesIn({ cells }: Given, { country }: Plan): GivenProfile['names'] {
  const email = cells.get('email');
  return {
    phone: phoneIn(cells.get('phone'), country),
    email: email === undefined ? undefined : emailIn(email),
    external: upTo(200, 'external_id', cells.get('external_id')),
  };
}

/** Throws `WrongCell`. */
export function phoneIn(cell: string | undefined, country: string | null): string | undefined {
  if (cell === undefined) return undefined;
  const phone = dialledPhone(cell, country);
  if (phone) return phone;
  const shape = country ? 'is no phone number' : 'is no phone number as +393475550142, and no country is set';
  throw new WrongCell('phone', 'invalid_phone', shape);
}

function emailIn(cell: string): string {
  const found = Address.safeParse(cell);
  if (found.success) return found.data;
  throw new WrongCell('email', 'invalid', 'is not an e-mail address');
}

/** As `ProfileAttributes` of Klaviyo's shapes has it. */
const LONGEST = 500;

function placeIn({ cells }: Given): NonNullable<GivenProfile['place']> {
  const word = (field: ImportField) => upTo(LONGEST, field, cells.get(field));
  return {
    city: word('city'),
    region: word('region'),
    country: word('country'),
    timeZone: zoneIn(cells.get('time_zone')),
  };
}

function zoneIn(cell: string | undefined): string | undefined {
  if (cell === undefined) return undefined;
  const zone = spelledZone(cell);
  if (zone) return zone;
  throw new WrongCell('time_zone', 'unknown_time_zone', 'is no time zone as Europe/Rome');
}

function detailsIn({ cells, properties }: Given): NonNullable<GivenProfile['details']> {
  const word = (field: ImportField) => upTo(LONGEST, field, cells.get(field));
  const [first, ...rest] = word('name')?.split(/\s+/) ?? [];
  const address = { address1: word('address'), zip: word('zip') };
  return {
    firstName: word('first_name') ?? first,
    lastName: word('last_name') ?? (rest.join(' ') || undefined),
    ...{ organization: word('organization'), title: word('title'), locale: localeIn(cells.get('locale')) },
    ...(Object.values(address).some(Boolean) && { address }),
    ...(Object.keys(properties).length > 0 && { properties }),
  };
}

function localeIn(cell: string | undefined): string | undefined {
  if (cell === undefined) return undefined;
  try {
    return Intl.getCanonicalLocales(cell.replaceAll('_', '-'))[0];
  } catch {
    throw new WrongCell('locale', 'unknown_locale', 'is no language as it or it-IT');
  }
}

const YES = ['subscribed', 'yes', 'true', '1', 'y', 'opted in', 'si', 'sì', 'vero', 'iscritto'];
const NO = ['no', 'false', '0', 'n', 'falso', 'never subscribed', 'not subscribed', 'mai iscritto'];
const OUT = ['unsubscribed', 'opted out', 'stop', 'disiscritto', 'revocato'];

const WORDS: Record<string, ConsentWord> = {
  ...all(YES, 'subscribed'),
  ...all(NO, 'none'),
  ...all(OUT, 'unsubscribed'),
};

function all(words: string[], meaning: ConsentWord): Record<string, ConsentWord> {
  return Object.fromEntries(words.map(word => [word, meaning]));
}

function wordOf(
  kind: 'sms_marketing' | 'sms_transactional',
  cell: string | undefined,
): ProfileLine['consent'] {
  const word = oneOf(kind, cell, WORDS);
  return word ? { [kind]: word } : {};
}

/** Throws `WrongCell`. */
export function timeIn(field: ImportField, cell: string | undefined, { zone }: Plan): Date | null {
  if (cell === undefined) return null;
  const at = momentIn(cell, zone);
  if (at) return at;
  throw new WrongCell(field, 'invalid', 'is no time as 2026-03-31 or 2026-03-31 17:05');
}

/** In the words of the file, where it has any, and from where they are: for the ledger (SMS-6). */
function evidenceOf(source: string | undefined, line: number, { fileName, byName }: Plan): string {
  const from = `imported from ${fileName}, line ${line}, by ${byName}`;
  return [upTo(LONGEST, 'consent_source', source), from].filter(Boolean).join(', ');
}
