import type { ChatSession } from '../../domain/chat/state.ts';
import type { Coupon, CouponCode } from '../../domain/coupons/state.ts';
import type { Accepted, Job } from '../../domain/decision.ts';
import type { Joining } from '../../domain/joining/state.ts';
import type { Order, SaleChange } from '../../domain/sales/state.ts';
import type { MarketingSource, Message, Note, Profile, ProfileDetails, Ticket } from '../../domain/state.ts';
import type { Command } from '../command.ts';
import { keyOf as noteKey } from '../notes.ts';
import type { Outcome } from '../outcome.ts';
import { MovedRotas } from '../rotas.ts';
import { keyOf as saleKey } from '../sales.ts';
import type { World } from '../world/world.ts';
import { apart } from './apart.ts';
import { inOrder } from './inOrder.ts';
import type { DraftedChange } from './numbered.ts';
import { settled } from './settled.ts';
import { TouchedNames } from './touchedNames.ts';
import type { JournalOutcome, Writes } from './writes.ts';

/** What a batch's decisions touched, each thing once, as the last decision left it. */
export class Touched {
  private profiles = new Map<string, Profile>();
  private tickets = new Map<string, Ticket>();
  private messages = new Map<string, Message>();
  private chats = new Map<string, ChatSession>();
  private notes = new Map<string, Note>();
  private names = new TouchedNames();
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
    importedLines: [],
    undoneLines: [],
    unmade: [],
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
    this.names.add(decision);
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

  settle(command: Command, outcome: Outcome, now: Date): void {
    const { journal, job } = settled(command, outcome, now) ?? {};
    if (journal) this.journal.push(journal);
    if (job) this.jobs.push(job);
  }

  writes(world: World): Writes {
    const before = <T extends Profile | Ticket | Message>(one: T) => world.before(one);
    const profiles = apart(this.profiles.values(), before);
    const tickets = apart(this.tickets.values(), before);
    const messages = apart(this.messages.values(), before);
    const notes = apart(inOrder(this.notes), one => world.notes.before(one));
    const chats = apart(this.chats.values(), one => world.chats.before(one));
    const orders = apart(inOrder(this.orders), one => world.orders.before(one));
    return {
      join: this.join,
      newProfiles: profiles.fresh,
      profiles: profiles.changed,
      ...this.names.writes(),
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

function couponKey({ workspaceId, couponId, code }: CouponCode): string {
  return [workspaceId, couponId, code].join(' ');
}
