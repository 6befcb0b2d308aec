import { Role, Scope } from '../../contract/vocabulary.ts';
import { hashPassword } from '../../server/passwords.ts';
import { createApiKey } from '../../server/store/apiKeys.ts';
import { addMember } from '../../server/store/createWorkspace.ts';
import { newId } from '../../server/store/ids.ts';
import { beginSession } from '../../server/store/sessions.ts';
import { keyClient } from '../harness/client.ts';
import type { Served } from '../harness/served.ts';
import { openVisitor } from '../harness/visitor.ts';
import { openAnotherShop } from '../http/anotherShop.ts';
import type { Thread } from '../http/calls.ts';
import type { Random } from './random.ts';

/** What stands in the other shop, and nowhere else: whoever is told it has looked over the wall. */
export const CANARY = 'Zw\u00f6lfender';

/** Who calls, and what there is to call about. */
export type World = {
  served: Served;
  /** The other shop, which nothing may touch. */
  otherId: string;
  thread: Thread;
  headersOf(who: Who): [string, string][];
  idFor(name: string): string;
  /** Takes note of the ids in an answer, by what kind of thing they are of. */
  learn(kind: string, answer: unknown): void;
  /** Everybody comes in anew, a customer writes, and a visitor too. */
  refresh(): Promise<void>;
};

export type Who = 'owner' | 'member' | 'key' | 'visitor' | 'nobody';

export async function openWorld(served: Served, random: Random): Promise<World> {
  const other = await openOther(served);
  const passwordHash = await hashPassword('correct horse battery staple');
  const known = new Map<string, string[]>();
  const shown: Record<Who, [string, string][]> = { owner: [], member: [], key: [], visitor: [], nobody: [] };
  const world: World = {
    served,
    otherId: other.workspaceId,
    thread: { ticketId: '', messageId: '', profileId: '' },
    headersOf: who => shown[who],
    idFor: name => {
      if (random.is(0.15)) return random.pick(other.ids);
      const ids = known.get(kindOf(name)) ?? [];
      return ids.length > 0 && random.is(0.9) ? random.pick(ids) : anId(random);
    },
    learn: (kind, answer) => {
      const ids = known.get(kind) ?? [];
      known.set(kind, [...ids, ...idsIn(answer)].slice(-MOST_KNOWN));
    },
    refresh: async () => {
      shown.owner = await asMember(served, 'owner', passwordHash);
      shown.member = await asMember(served, random.pick(Role.options), passwordHash);
      shown.key = await asKey(served);
      shown.visitor = await asVisitor(served, shown.visitor);
      world.thread = (await newThread(served, random)) ?? world.thread;
      const { ticketId, messageId, profileId } = world.thread;
      world.learn('tickets', { id: ticketId });
      world.learn('messages', { id: messageId });
      world.learn('profiles', { id: profileId });
    },
  };
  await world.refresh();
  return world;
}

const MOST_KNOWN = 40;

/** What fields call by another name than the list of them. */
const KINDS: [RegExp, string][] = [
  [/assignee|author|member|mentions|hand_over|^by$/, 'members'],
  [/media/, 'media'],
  [/tag/, 'tags'],
  [/around/, 'messages'],
  [/reply/, 'quick_replies'],
  [/ids?$/, 'tickets'],
];

/** `ticket_id` and the `{id}` of `/tickets/{id}` are of `tickets`. */
function kindOf(name: string): string {
  if (/^[a-z_]+s$/.test(name) && !/_ids$/.test(name) && name !== 'mentions' && name !== 'tags') return name;
  const [, one] = /^([a-z_]+?)_ids?$/.exec(name) ?? [];
  return KINDS.find(([says]) => says.test(name) && (!one || says.source !== 'ids?$'))?.[1] ?? `${one}s`;
}

function idsIn(answer: unknown): string[] {
  if (typeof answer !== 'object' || answer === null) return [];
  const { id, data } = answer as { id?: unknown; data?: unknown };
  const listed = Array.isArray(data) ? data.flatMap(one => idsIn({ id: one?.id })) : [];
  return typeof id === 'string' ? [...listed, id] : listed;
}

function anId(random: Random): string {
  const digits = Array.from({ length: 32 }, () => random.below(16).toString(16)).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

async function openOther(served: Served): Promise<{ workspaceId: string; ids: string[] }> {
  const { workspaceId, profileId, ticketId } = await openAnotherShop(served);
  const { key, row } = await createApiKey(
    served.db,
    workspaceId,
    'A key',
    [...Scope.options],
    served.clock.now,
  );
  const there = keyClient(served.url, key);
  await there.call('editProfile', { params: { id: profileId }, body: { name: CANARY } });
  const tag = await there.call('createTag', { body: { name: CANARY, color: 'teal' } });
  const words = { name: CANARY, body: CANARY, channels: ['sms' as const] };
  const reply = await there.call('createQuickReply', { body: words });
  const coupon = await there.call('createCoupon', { body: { name: CANARY } });
  const messages = await there.call('listMessages', { params: { id: ticketId } });
  const made = [tag, reply, coupon, row, ...messages.data].map(({ id }) => id);
  return { workspaceId, ids: [profileId, ticketId, ...made] };
}

/** Somebody new each time: whoever was there before may have been shut out meanwhile. */
async function asMember(
  { db, workspaceId, clock }: Served,
  role: Role,
  passwordHash: string,
): Promise<[string, string][]> {
  const member = { name: 'Ida', email: `${newId()}@morlane.example`, passwordHash, role };
  const accountId = await addMember(db, workspaceId, member, clock.now);
  const { token } = await beginSession(db, { accountId, workspaceId, userAgent: null }, clock.now);
  return [['cookie', `parley_session=${token}`]];
}

async function asKey({ db, workspaceId, clock }: Served): Promise<[string, string][]> {
  const { key } = await createApiKey(db, workspaceId, 'A tool', [...Scope.options], clock.now);
  return [['authorization', `Bearer ${key}`]];
}

/** The one before, where the chat takes in nobody for the time being. */
async function asVisitor({ url, workspaceId }: Served, before: [string, string][]) {
  try {
    const visitor = await openVisitor(url, workspaceId);
    await visitor.write('Hello');
    return Object.entries(visitor.headers);
  } catch {
    return before;
  }
}

async function newThread({ text }: Served, random: Random): Promise<Thread | null> {
  const from = `+39347555${String(random.below(10_000)).padStart(4, '0')}`;
  await text('JOIN', { from });
  const received = await text('Where is my order?', { from });
  const message = received === 'repeated' ? undefined : received.messages?.[0];
  if (!message?.ticketId) return null;
  return { ticketId: message.ticketId, messageId: message.id, profileId: message.profileId };
}
