import type { Desk, KeptMailShown, Phone, PhoneState, SimulatedText } from '../shapes.ts';
import type { ErrorWord } from './words.ts';

/** Why the simulator did not do it, as a key of the catalog. */
export class Refused extends Error {
  readonly word: ErrorWord;

  constructor(word: ErrorWord) {
    super(word);
    this.word = word;
  }
}

export const fetchDesk = () => call<Desk>('GET', 'phones');
export const fetchTexts = async (phone: string) =>
  (await call<{ data: SimulatedText[] }>('GET', `texts?phone=${encodeURIComponent(phone)}`)).data;
export const fetchMails = async () => (await call<{ data: KeptMailShown[] }>('GET', 'mails')).data;

export const sendText = (phone: string, to: string | undefined, body: string) =>
  call<SimulatedText>('POST', 'texts', { phone, to, body });
export const addPhone = (phone: string) => call<Phone>('POST', 'phones', { phone });
export const switchPhone = (phone: string, state: PhoneState) =>
  call<undefined>('PATCH', `phones/${encodeURIComponent(phone)}`, { state });

async function call<Answer>(method: string, path: string, body?: object): Promise<Answer> {
  const init = body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const response = await fetch(`/simulator/api/${path}`, { method, ...init }).catch(() => {
    throw new Refused('unreachable');
  });
  if (!response.ok) throw new Refused(await wordIn(response));
  return response.status === 204 ? (undefined as Answer) : response.json();
}

const SAID_BY_THE_SERVER: ErrorWord[] = [
  'invalid_request',
  'empty_message',
  'message_too_long',
  'forbidden_role',
];

async function wordIn(response: Response): Promise<ErrorWord> {
  const problem: { code?: string } = await response.json().catch(() => ({}));
  return SAID_BY_THE_SERVER.find(word => word === problem.code) ?? 'internal';
}
