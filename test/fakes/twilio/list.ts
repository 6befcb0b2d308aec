import { type FakeText, messageResource, pageToken } from './message.ts';

const DEFAULT_PAGE = 50;
const LARGEST_PAGE = 1000;

/**
 * One page of the Messages list, newest first. Dates filter on `date_sent` by the day in UTC, so that a text which
 * still waits in the queue is in no answer that asks for a date: the stricter reading of Twilio's documentation.
 */
export function listMessages(accountSid: string, texts: FakeText[], query: URLSearchParams) {
  const matching = texts.filter(text => matches(text, query)).reverse();
  const size = Math.min(Number(query.get('PageSize')) || DEFAULT_PAGE, LARGEST_PAGE);
  const page = Number(query.get('Page')) || 0;
  const start = startOf(matching, query.get('PageToken'));
  const shown = matching.slice(start, start + size);
  const last = shown.at(-1);
  const uri = (number: number, token?: string) => pageUri(accountSid, query, { size, number, token });
  return {
    end: start + shown.length - 1,
    first_page_uri: uri(0),
    messages: shown.map(text => messageResource(accountSid, text)),
    next_page_uri: last && start + size < matching.length ? uri(page + 1, pageToken(last.sid)) : null,
    page,
    page_size: size,
    previous_page_uri: page > 0 ? uri(page - 1) : null,
    start,
    uri: uri(page),
  };
}

function startOf(matching: FakeText[], token: string | null): number {
  return token ? matching.findIndex(text => pageToken(text.sid) === token) + 1 : 0;
}

function pageUri(
  accountSid: string,
  query: URLSearchParams,
  { size, number, token }: { size: number; number: number; token: string | undefined },
): string {
  const asked = new URLSearchParams(query);
  asked.delete('PageToken');
  asked.set('PageSize', String(size));
  asked.set('Page', String(number));
  if (token) asked.set('PageToken', token);
  return `/2010-04-01/Accounts/${accountSid}/Messages.json?${asked}`;
}

function matches(text: FakeText, query: URLSearchParams): boolean {
  return is(query.get('To'), text.to) && is(query.get('From'), text.from) && sentWithin(text, query);
}

function is(asked: string | null, actual: string | null): boolean {
  return asked === null || asked === actual;
}

function sentWithin({ sentAt }: FakeText, query: URLSearchParams): boolean {
  const [on, after, before] = ['DateSent', 'DateSent>', 'DateSent<'].map(name =>
    query.get(name)?.slice(0, 10),
  );
  const day = sentAt?.toISOString().slice(0, 10);
  if (!day) return !on && !after && !before;
  return (!on || day === on) && (!after || day >= after) && (!before || day <= before);
}
