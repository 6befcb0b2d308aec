import type { Message, Profile, Ticket } from '../../../server/domain/state.ts';
import type { Command, Wanted } from '../../../server/store/command.ts';
import type { Loaded } from '../../../server/store/load.ts';
import { World } from '../../../server/store/world/world.ts';
import { type PaperShop, WORKSPACE } from './paperShop.ts';

/** What `store/load.ts` and `store/lookUps.ts` fetch for a batch, from paper: nothing that is not asked for. */
export function loadFrom(shop: PaperShop, commands: Command[], now: Date): Loaded {
  const world = new World();
  const wanted = commands.map(command => command.load);
  world.load({
    people: unique(wanted.flatMap(load => peopleFor(shop, load))).map(profile => ({
      profile,
      phones: askedPhones(shop, profile, wanted),
      email: null,
    })),
    tickets: unique(wanted.flatMap(load => ticketsFor(shop, load))),
    messages: unique(wanted.flatMap(load => messagesFor(shop, load))),
  });
  world.shops.knowSettings(WORKSPACE, JSON.stringify(shop.settings));
  for (const number of shop.numbers) world.shops.knowNumber(number);
  // Of who stands in a line all their phones: one of them may have been taken away.
  for (const { profileId, value } of shop.identifiers)
    if (wanted.some(({ line }) => line === profileId)) world.phones.know(profileId, value);
  return { world, fresh: new Set(commands.filter(command => isFresh(shop, command, now))) };
}

function unique<T>(records: T[]): T[] {
  return [...new Set(records)];
}

function askedPhones({ identifiers }: PaperShop, profile: Profile, wanted: Wanted[]): string[] {
  return identifiers
    .filter(one => one.profileId === profile.id && wanted.some(load => load.phone === one.value))
    .map(one => one.value);
}

function peopleFor(shop: PaperShop, load: Wanted): Profile[] {
  const { phone, profileId, ticketId, line } = load;
  const [message] = [byId(shop, load), byProvider(shop, load)].flat();
  const ids = [
    phone && ownerOf(shop, phone),
    profileId,
    line,
    ticketId && shop.tickets.get(ticketId)?.profileId,
    message?.profileId,
  ];
  return ids.flatMap(id => (id && shop.profiles.get(id)) || []);
}

function ownerOf({ identifiers }: PaperShop, phone: string): string | undefined {
  return identifiers.find(one => one.value === phone)?.profileId;
}

function ticketsFor(shop: PaperShop, load: Wanted): Ticket[] {
  const { phone, profileId, ticketId } = load;
  const owner = profileId ?? (phone && ownerOf(shop, phone));
  const ofMessage = load.scheduled ? byId(shop, load)[0]?.ticketId : undefined;
  return [...shop.tickets.values()].filter(
    one => one.id === ticketId || one.id === ofMessage || one.profileId === owner,
  );
}

function messagesFor(shop: PaperShop, load: Wanted): Message[] {
  return [byId, byProvider, byClientId, inLine, unsent, scheduled, around, late].flatMap(way =>
    way(shop, load),
  );
}

function byId({ messages }: PaperShop, { messageId }: Wanted): Message[] {
  const message = messageId && messages.get(messageId);
  return message ? [message] : [];
}

function byProvider({ messages }: PaperShop, { providerId }: Wanted): Message[] {
  if (!providerId) return [];
  return [...messages.values()].filter(
    one =>
      one.direction === 'outbound' &&
      one.provider === providerId.provider &&
      one.providerId === providerId.id,
  );
}

function byClientId({ messages }: PaperShop, { ticketId, clientMessageId }: Wanted): Message[] {
  if (!clientMessageId) return [];
  return [...messages.values()].filter(
    one => one.ticketId === ticketId && one.clientMessageId === clientMessageId,
  );
}

function inLine({ messages }: PaperShop, { line }: Wanted): Message[] {
  return [...messages.values()].filter(
    one => one.threadId === line && (one.status === 'queued' || one.status === 'sending'),
  );
}

function unsent({ messages }: PaperShop, { profileId, unsent: isAsked }: Wanted): Message[] {
  if (!isAsked) return [];
  return [...messages.values()].filter(
    one => one.threadId === profileId && (one.status === 'queued' || one.status === 'scheduled'),
  );
}

function scheduled(shop: PaperShop, load: Wanted): Message[] {
  if (!load.scheduled) return [];
  const thread = byId(shop, load)[0]?.threadId ?? shop.tickets.get(load.ticketId ?? '')?.threadId;
  return [...shop.messages.values()].filter(one => one.threadId === thread && one.status === 'scheduled');
}

function around(shop: PaperShop, { phone, around: moment }: Wanted): Message[] {
  if (!moment || !phone) return [];
  const thread = threadOf(shop, phone);
  const after = thread.filter(one => one.sentAt > moment);
  const [text, send] = [after.find(isText), after.find(isSend)];
  const before = thread.filter(one => one.marketingType !== null && isShortlyBefore(one.sentAt, moment));
  return [text ?? [], send ?? [], before].flat();
}

function late(shop: PaperShop, { phone, late: moment }: Wanted): Message[] {
  if (!moment || !phone) return [];
  const thread = threadOf(shop, phone);
  const send = thread.findLast(one => isSend(one) && one.sentAt <= moment);
  const after = send ? thread.slice(thread.indexOf(send) + 1) : [];
  const answer = after.find(
    one => one.attributedType === send?.marketingType && one.attributedId === send?.marketingId,
  );
  return [send ?? [], after.find(isText) ?? [], answer ?? []].flat();
}

function threadOf(shop: PaperShop, phone: string): Message[] {
  const owner = ownerOf(shop, phone);
  return [...shop.messages.values()].filter(one => one.threadId === owner).toSorted(bySent);
}

function isText({ direction, keywordKind }: Message): boolean {
  return direction === 'inbound' && keywordKind === null;
}

function isSend({ marketingType, status }: Message): boolean {
  return marketingType !== null && status !== 'failed';
}

function isShortlyBefore(one: Date, moment: Date): boolean {
  const age = moment.getTime() - one.getTime();
  return age >= 0 && age <= 5000;
}

export function bySent(a: Message, b: Message): number {
  return a.sentAt.getTime() - b.sentAt.getTime() || (a.id < b.id ? -1 : 1);
}

/** As the journal's own statements: what is new is written down, and what waits there can be taken up again. */
function isFresh({ journal: rows }: PaperShop, { journal }: Command, now: Date): boolean {
  if (!journal) return true;
  const { key, kind, again } = journal;
  const row = rows.get(key);
  if (again ? !row || row.state === 'done' : row) return false;
  rows.set(key, { key, kind, state: 'done', payload: null, receivedAt: row?.receivedAt ?? now });
  return true;
}
