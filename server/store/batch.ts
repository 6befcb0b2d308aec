import { withWaiting } from '../domain/answering.ts';
import type { ChatSession } from '../domain/chat/state.ts';
import type { Coupon, CouponCode } from '../domain/coupons/state.ts';
import { type Accepted, isRefused, type Job, type Refusal } from '../domain/decision.ts';
import { withDeviceJobs } from '../domain/deviceJobs.ts';
import type { Facts } from '../domain/facts.ts';
import type { Joining } from '../domain/joining/state.ts';
import { withMovedPhones } from '../domain/movedPhones.ts';
import type { Order, SaleChange } from '../domain/sales/state.ts';
import type {
  FormerIdentifier,
  Identifier,
  KeptPhone,
  MarketingSource,
  Message,
  Note,
  Profile,
  ProfileDetails,
  Ticket,
} from '../domain/state.ts';
import { withWebhookJob } from '../domain/webhookJob.ts';
import type { Command } from './command.ts';
import type { Loaded } from './load.ts';
import { keyOf as noteKey } from './notes.ts';
import { MovedRotas } from './rotas.ts';
import type { Changed } from './rows.ts';
import { keyOf as saleKey } from './sales.ts';
import type { World } from './world.ts';
import type { DraftedChange } from './write/numbered.ts';
import type { JournalOutcome, Writes } from './write.ts';

export type Outcome =
  | { kind: 'accepted'; decision: Accepted }
  | { kind: 'refused'; refusal: Refusal }
  /** The same provider request has been here before: its effects stand already. */
  | { kind: 'repeated' }
  | { kind: 'failed'; error: unknown };

export type Decided = { outcomes: Map<Command, Outcome>; writes: Writes };

/** How long a provider's request that could not be processed, or came too early, waits for its next try. */
const NEXT_TRY_MS = 2000;

/** Decides a batch in order and gathers what it leaves behind. One that throws does not disturb its neighbours. */
export function decideBatch(
  commands: Command[],
  { world, fresh }: Loaded,
  now: Date,
  linkBase: string,
): Decided {
  const outcomes = new Map<Command, Outcome>();
  const touched = new Touched();
  for (const command of commands) {
    const outcome = fresh.has(command) ? decide(command) : ({ kind: 'repeated' } as const);
    outcomes.set(command, outcome);
    if (outcome.kind === 'accepted') {
      touched.add(command, outcome.decision, world, now);
      world.absorb(command.workspaceId, outcome.decision);
    }
    touched.settle(command, outcome, now);
  }
  return { outcomes, writes: touched.writes(world) };

  function decide(command: Command): Outcome {
    try {
      const facts = world.factsFor(command, now, linkBase);
      const decided = command.decide(facts);
      if (isRefused(decided)) return { kind: 'refused', refusal: decided };
      const decision = decisionIn(decided, world, facts);
      requireTold(decision, world);
      return { kind: 'accepted', decision };
    } catch (error) {
      return { kind: 'failed', error };
    }
  }
}

/** With what follows from any decision of its kind, whoever's rule it is. */
function decisionIn(decided: Accepted, world: World, facts: Facts): Accepted {
  const moved = withMovedPhones(decided, facts);
  return withWebhookJob(withDeviceJobs(withWaiting(moved, world.known), facts), facts);
}

/** What a batch's decisions touched, each thing once, as the last decision left it. */
class Touched {
  private profiles = new Map<string, Profile>();
  private tickets = new Map<string, Ticket>();
  private messages = new Map<string, Message>();
  private chats = new Map<string, ChatSession>();
  private notes = new Map<string, Note>();
  private identifiers: Writes['identifiers'] = [];
  private formerIdentifiers: Writes['formerIdentifiers'] = [];
  private mainIdentifiers = new Map<string, Identifier>();
  private provenPhones: Writes['provenPhones'] = [];
  private keptPhones = new Map<string, KeptPhone>();
  private details = new Map<string, ProfileDetails>();
  private consent: Writes['consent'] = [];
  private couponDefinitions = new Map<string, Coupon>();
  private coupons = new Map<string, CouponCode>();
  private quickReplies: Writes['quickReplies'] = [];
  private tags: Writes['tags'] = [];
  private links: Writes['links'] = [];
  private events: Writes['events'] = [];
  private orders = new Map<string, Order>();
  private imported: Pick<Writes, 'importedLines' | 'undoneLines' | 'unmade'> = {
    ...{ importedLines: [], undoneLines: [], unmade: [] },
  };
  private sales = new Map<string, SaleChange>();
  private metered: Writes['metered'] = [];
  private settings = new Map<string, Record<string, unknown>>();
  private marketing = new Map<string, MarketingSource>();
  private join: Joining | null = null;
  private changes: DraftedChange[] = [];
  private rotas = new MovedRotas();
  private progress: Writes['progress'] = [];
  private pulled: Writes['pulled'] = [];
  private jobs: Job[] = [];
  private journal: JournalOutcome[] = [];
  private positions = new Map<string, number>();

  add({ workspaceId }: Command, decision: Accepted, world: World, now: Date): void {
    const { profile, ticket } = decision;
    if (profile && !world.holds(profile)) this.profiles.set(profile.id, profile);
    if (ticket && !world.holds(ticket)) this.tickets.set(ticket.id, ticket);
    for (const message of decision.messages ?? []) this.messages.set(message.id, message);
    this.addIdentifiers(decision);
    if (decision.details) this.details.set(decision.details.profileId, decision.details);
    this.addChat(decision);
    this.consent.push(...(decision.consent ?? []));
    this.addOurs(decision);
    this.addBeside(decision);
    this.addImported(decision);
    this.addSettings(workspaceId, decision);
    this.rotas.add(workspaceId, decision);
    if (decision.marketing) this.addSource(decision.marketing);
    this.addProgress(decision);
    this.jobs.push(...(decision.jobs ?? []));
    for (const change of decision.changes) {
      this.changes.push({ ...change, workspaceId, at: now, position: this.next(`change ${workspaceId}`) });
    }
  }

  /** One that the batch has made itself is not in the database yet, and is not made. */
  private addIdentifiers(decision: Accepted): void {
    const { identifier, identifiers = [], formerIdentifiers = [] } = decision;
    const gone = new Set(formerIdentifiers.map(identity));
    this.identifiers = this.identifiers.filter(one => !gone.has(identity(one)));
    this.formerIdentifiers.push(...formerIdentifiers);
    this.identifiers.push(...(identifier ? [identifier] : []), ...identifiers);
    const { mainIdentifier, provenPhone, keptPhones = [] } = decision;
    if (mainIdentifier) this.mainIdentifiers.set(ofKind(mainIdentifier), mainIdentifier);
    if (provenPhone) this.provenPhones.push(provenPhone);
    for (const one of keptPhones) this.keptPhones.set(`${one.workspaceId} ${one.phone}`, one);
  }

  private addChat({ otherTickets = [], chat, join }: Accepted): void {
    this.join ??= join ?? null;
    for (const ticket of otherTickets) this.tickets.set(ticket.id, ticket);
    if (chat) this.chats.set(chat.id, chat);
  }

  /** What is the team's own, and what the shop tells. */
  private addOurs({ note, tag, order, sales = [] }: Accepted): void {
    if (note) this.notes.set(noteKey(note), note);
    if (tag) this.tags.push(tag);
    if (order) this.orders.set(order.id, order);
    for (const one of sales) this.sales.set(saleKey(one.sale), one);
  }

  private addImported({ imported, undone, unmade }: Accepted): void {
    if (imported) this.imported.importedLines.push(imported);
    if (undone) this.imported.undoneLines.push(undone);
    if (unmade) this.imported.unmade.push(unmade);
  }

  /** What a message brings along. */
  private addBeside({ coupons = [], quickReply, links = [], events = [], metered = [] }: Accepted): void {
    for (const one of coupons) this.coupons.set(couponKey(one), one);
    if (quickReply) this.quickReplies.push(quickReply);
    this.links.push(...links);
    this.events.push(...events);
    this.metered.push(...metered);
  }

  /** How far what comes in by the page is. */
  private addProgress({ progress, pulled }: Accepted): void {
    if (progress) this.progress.push(progress);
    if (pulled) this.pulled.push(pulled);
  }

  private addSettings(workspaceId: string, { settings, couponDefinition: coupon }: Accepted): void {
    if (settings) this.settings.set(workspaceId, settings);
    if (coupon) this.couponDefinitions.set(`${workspaceId} ${coupon.id}`, coupon);
  }

  /** Many sends of one campaign are one row, with the name and the time of the latest. */
  private addSource(source: MarketingSource): void {
    const key = [source.workspaceId, source.type, source.id].join(' ');
    const known = this.marketing.get(key);
    if (!known || known.lastSentAt <= source.lastSentAt) this.marketing.set(key, source);
  }

  /** A provider's request that is not simply done stays in the journal under what it is, to be tried again. */
  settle({ workspaceId, journal }: Command, outcome: Outcome, now: Date): void {
    if (!journal) return;
    const state = journalState(outcome);
    if (state === 'done') return;
    const error = outcome.kind === 'failed' ? String(outcome.error) : null;
    const { provider, key, payload } = journal;
    this.journal.push({ workspaceId, provider, key, state, error, payload });
    if (state !== 'unroutable' && !journal.again) this.jobs.push(nextTry(workspaceId, journal, now));
  }

  writes(world: World): Writes {
    const before = <T extends Profile | Ticket | Message>(one: T) => world.before(one);
    const profiles = apart(this.profiles.values(), before);
    const tickets = apart(this.tickets.values(), before);
    const messages = apart(this.messages.values(), before);
    const notes = apart(inOrder(this.notes), one => world.notes.before(one));
    const chats = world.chats.apart(this.chats);
    const orders = apart(inOrder(this.orders), one => world.orders.before(one));
    return {
      join: this.join,
      newProfiles: profiles.fresh,
      profiles: profiles.changed,
      identifiers: this.identifiers.toSorted((a, b) => order(identity(a), identity(b))),
      formerIdentifiers: this.formerIdentifiers.toSorted((a, b) => order(identity(a), identity(b))),
      mainIdentifiers: inOrder(this.mainIdentifiers),
      provenPhones: this.provenPhones,
      keptPhones: inOrder(this.keptPhones),
      details: inOrder(this.details),
      newTickets: tickets.fresh.map(one => ({ ...one, number: this.next(`ticket ${one.workspaceId}`) })),
      tickets: tickets.changed,
      newMessages: messages.fresh,
      messages: messages.changed,
      newNotes: notes.fresh,
      notes: notes.changed,
      newChats: chats.fresh,
      chats: chats.changed,
      consent: this.consent,
      couponDefinitions: inOrder(this.couponDefinitions),
      coupons: inOrder(this.coupons),
      quickReplies: this.quickReplies,
      tags: this.tags,
      links: this.links,
      events: this.events,
      newOrders: orders.fresh,
      orders: orders.changed,
      ...this.imported,
      sales: inOrder(this.sales),
      metered: this.metered,
      marketing: inOrder(this.marketing),
      settings: [...this.settings].map(([workspace, data]) => ({ workspace_id: workspace, data })),
      ...this.rotas.writes(),
      progress: this.progress,
      pulled: this.pulled,
      changes: this.changes,
      jobs: this.jobs,
      journal: this.journal,
    };
  }

  private next(name: string): number {
    const position = (this.positions.get(name) ?? 0) + 1;
    this.positions.set(name, position);
    return position;
  }
}

/** History, screens and webhooks hear of nothing else: what changes for anybody has to say so. */
function requireTold(decision: Accepted, world: World): void {
  const { ticket, messages = [], consent = [], changes } = decision;
  if (changes.length > 0) return;
  const { settings, couponDefinition, quickReply, tag, chat, note, order, sales, availability } = decision;
  const isKept = quickReply && quickReply.kind !== 'used';
  const isOther = [
    settings,
    couponDefinition,
    isKept,
    tag,
    chat,
    note,
    order,
    sales?.length,
    availability,
    ticket && world.differs(ticket),
  ];
  if (messages.length > 0 || consent.length > 0 || isOther.some(Boolean))
    throw new Error('something changes, and no change tells of it');
}

/** One order for every writer, so that no two wait for each other. */
function inOrder<T>(records: Map<string, T>): T[] {
  return [...records].toSorted(([a], [b]) => order(a, b)).map(([, record]) => record);
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function couponKey({ workspaceId, couponId, code }: CouponCode): string {
  return [workspaceId, couponId, code].join(' ');
}

function identity({ workspaceId, kind, value }: FormerIdentifier | Identifier): string {
  return [workspaceId, kind, value].join(' ');
}

/** Of each kind a customer has one that is shown first. */
function ofKind({ profileId, kind }: Identifier): string {
  return `${profileId} ${kind}`;
}

/** What the batch made, and what it found. */
function apart<T>(touched: Iterable<T>, before: (record: T) => T | undefined) {
  const fresh: T[] = [];
  const changed: Changed<T>[] = [];
  for (const now of touched) {
    const was = before(now);
    if (was) changed.push({ was, now });
    else fresh.push(now);
  }
  return { fresh, changed };
}

function journalState(outcome: Outcome): 'done' | 'waiting' | 'unroutable' | 'failed' {
  if (outcome.kind === 'failed') return 'failed';
  return (outcome.kind === 'accepted' && outcome.decision.journal) || 'done';
}

function nextTry(workspaceId: string, journal: { provider: string; key: string }, now: Date): Job {
  return {
    task: 'reprocess',
    payload: { workspaceId, provider: journal.provider, providerKey: journal.key },
    runAt: new Date(now.getTime() + NEXT_TRY_MS),
    key: `reprocess:${journal.provider}:${journal.key}`,
  };
}
