import { z } from 'zod';
import type { FindQuestion, FoundText, ProviderAccount } from '../../channel.ts';
import { messageStatusOf } from './messageStatus.ts';
import { messagesPath, request, type TwilioApi } from './request.ts';
import { isMessagingService } from './send.ts';

const Message = z.object({
  sid: z.string(),
  status: z.string(),
  direction: z.string(),
  to: z.string(),
  from: z.string().nullable(),
  body: z.string().nullable(),
  messaging_service_sid: z.string().nullish(),
  error_code: z.number().nullish(),
  date_created: z
    .string()
    .transform(date => new Date(date))
    .pipe(z.date()),
});
type Message = z.infer<typeof Message>;

const Page = z.object({ messages: z.array(Message), next_page_uri: z.string().nullish() });

const PAGE_SIZE = 200;
const MOST_PAGES = 3;

/**
 * The texts that Twilio took for this question, newest first: same numbers, same words, created at or after `since`
 * (to the second, as Twilio tells it). Throws when Twilio cannot be asked or its answer cannot be read.
 */
export async function find(
  api: TwilioApi,
  account: ProviderAccount,
  question: FindQuestion,
): Promise<FoundText[]> {
  const messages = await newestMessages(api, account, question);
  return messages.filter(message => answers(message, question)).map(foundText);
}

async function newestMessages(
  api: TwilioApi,
  account: ProviderAccount,
  question: FindQuestion,
): Promise<Message[]> {
  const found: Message[] = [];
  let path: string | null = `${messagesPath(account)}?${queryOf(question)}`;
  for (let page = 0; path && page < MOST_PAGES; page++) {
    const { messages, next_page_uri } = await readPage(api, account, path);
    found.push(...messages);
    path = next_page_uri ? pathUnder(api, next_page_uri) : null;
  }
  return found;
}

/**
 * Not narrowed by DateSent, the only date that the list can be asked for: what still waits in Twilio's queue has none,
 * and that is just what we look for.
 */
function queryOf({ from, to }: FindQuestion): URLSearchParams {
  const query = new URLSearchParams({ To: to, PageSize: String(PAGE_SIZE) });
  if (!isMessagingService(from)) query.set('From', from);
  return query;
}

async function readPage(
  api: TwilioApi,
  account: ProviderAccount,
  path: string,
): Promise<z.infer<typeof Page>> {
  const answer = await request(api, account, path);
  if (answer.kind !== 'answered') throw new Error(`Twilio cannot be asked for sent texts: ${answer.kind}`);
  if (answer.status !== 200) throw new Error(`Twilio answered ${answer.status} when asked for sent texts`);
  return Page.parse(answer.json);
}

/** Twilio's next page is a path from its root; providers that live under a path of their own repeat it. */
function pathUnder({ apiBase }: TwilioApi, next: string): string {
  if (!next.startsWith('/')) throw new Error('Twilio named a next page that is not under its own address');
  const own = new URL(apiBase).pathname;
  return own !== '/' && next.startsWith(`${own}/`) ? next.slice(own.length) : next;
}

function answers(message: Message, question: FindQuestion): boolean {
  return (
    message.direction.startsWith('outbound') &&
    message.to === question.to &&
    isFrom(message, question.from) &&
    sameWords(message.body ?? '', question.body) &&
    message.date_created.getTime() >= wholeSecond(question.since)
  );
}

function isFrom(message: Message, from: string): boolean {
  return (isMessagingService(from) ? message.messaging_service_sid : message.from) === from;
}

const TRIAL_PREFIX = 'Sent from your Twilio trial account - ';

/** Loose at the ends and line breaks, where a provider may tidy: to miss our own text would mean sending it twice. */
function sameWords(theirs: string, ours: string): boolean {
  return [plain(ours), plain(TRIAL_PREFIX + ours)].includes(plain(theirs));
}

function plain(words: string): string {
  return words.toWellFormed().replaceAll('\r\n', '\n').trim();
}

function wholeSecond(time: Date): number {
  return Math.floor(time.getTime() / 1000) * 1000;
}

function foundText(message: Message): FoundText {
  return {
    providerId: message.sid,
    status: messageStatusOf(message.status) ?? 'queued',
    errorCode: message.error_code ? String(message.error_code) : null,
    createdAt: message.date_created,
  };
}
