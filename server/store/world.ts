import { isBefore } from '../domain/attribution.ts';
import type { Coupon, CouponCode } from '../domain/coupons/state.ts';
import type { Accepted } from '../domain/decision.ts';
import type { Facts, Revoked } from '../domain/facts.ts';
import { headOf } from '../domain/line.ts';
import type {
  FormerIdentifier,
  Identifier,
  Message,
  Profile,
  SendingNumber,
  ShortLink,
  Ticket,
  Upload,
} from '../domain/state.ts';
import { Chats } from './chats.ts';
import type { Command } from './command.ts';
import { Details } from './details.ts';
import { newCode, newId } from './ids.ts';
import { Joins } from './joins.ts';
import { Notes } from './notes.ts';
import { Orders } from './orders.ts';
import { Phones } from './phonesAsked.ts';
import { phonesIn } from './phonesIn.ts';
import { Pools } from './pools.ts';
import { QuickReplies } from './quickReplies.ts';
import { Rotas } from './rotas.ts';
import { Sales } from './sales.ts';
import { type KnownSettings, settingsIn } from './settingsCache.ts';
import { Tags } from './tags.ts';

/** A command's wishes as the database reads them; what is undefined stays out of the JSON, and is null there. */
export type Asked = {
  workspace_id: string;
  phone: string | undefined;
  profile_id: string | undefined;
  join_with: string | undefined;
  unsent: true | undefined;
  scheduled: true | undefined;
  around: Date | undefined;
  late: Date | undefined;
  ticket_id: string | undefined;
  message_id: string | undefined;
  line: string | undefined;
  provider: string | undefined;
  provider_id: string | undefined;
  client_message_id: string | undefined;
  coupon_id: string | undefined;
  code_anew: true | undefined;
  visitor_id: string | undefined;
  identity: Command['load']['identity'];
  unreached: true | undefined;
  whole_thread: true | undefined;
  chats: true | undefined;
  note_id: string | undefined;
  order_source: string | undefined;
  order_id: string | undefined;
};

/** A sending number, and who carries it. */
export type NumbersCarrier = { workspaceId: string; phone: string; provider: NonNullable<Facts['carrier']> };

/** A customer, with the phones by which the batch asked for them, and their address. */
type Person = { profile: Profile; phones: string[]; email: string | null };

/**
 * What a batch has loaded, as its decisions change it: the second text of a new customer in one batch finds the
 * profile and the ticket that the first one made.
 */
export class World {
  private stored = new Map<string, Profile | Ticket | Message>();
  private profiles = new Map<string, Profile>();
  private profileOfPhone = new Map<string, string>();
  private emailOf = new Map<string, string>();
  private tickets = new Map<string, Ticket>();
  private smsTicketOf = new Map<string, string>();
  private messages = new Map<string, Message>();
  private messageOfProvider = new Map<string, string>();
  private messageOfClient = new Map<string, string>();
  private settings = new Map<string, KnownSettings>();
  /** The workspaces with devices that are told of news. */
  private devices = new Set<string>();
  /** The workspaces with webhooks. */
  private webhooks = new Set<string>();
  /** The workspaces that keep what phones had taken back, and what that was. */
  private keeping = new Set<string>();
  private revoked = new Map<string, Revoked>();
  private numbers = new Map<string, SendingNumber>();
  private uploads = new Map<string, Upload>();
  private carriers = new Map<string, NumbersCarrier['provider']>();
  private links: ShortLink[] = [];
  private agents = new Map<string, string>();
  readonly pools = new Pools();
  readonly quickReplies = new QuickReplies();
  readonly chats = new Chats();
  readonly notes = new Notes();
  readonly tags = new Tags();
  readonly orders = new Orders();
  readonly sales = new Sales();
  readonly details = new Details();
  readonly joins = new Joins();
  readonly phones = new Phones();
  readonly rotas = new Rotas();

  /** What has just been read from the database. */
  load(rows: { people: Person[]; tickets: Ticket[]; messages: Message[] }): void {
    for (const { profile, phones, email } of rows.people) {
      this.knowProfile(profile);
      // Their phone is nobody's any more: what comes by it is somebody new's.
      if (profile.erasedAt) continue;
      if (email) this.emailOf.set(profile.id, email);
      for (const phone of phones) this.profileOfPhone.set(`${profile.workspaceId} ${phone}`, profile.id);
    }
    for (const ticket of rows.tickets) this.knowTicket(ticket);
    for (const message of rows.messages) this.knowMessage(message);
    this.requireOwners([...rows.tickets, ...rows.messages]);
    for (const one of [...rows.people.map(({ profile }) => profile), ...rows.tickets, ...rows.messages])
      this.stored.set(one.id, one);
  }

  /**
   * Whose a ticket is, is looked up before that profile's lock is had, and may be another's by then: a session can be
   * recognised as a known customer's. Nothing is decided without the lock: the batch is loaded anew.
   */
  private requireOwners(rows: { profileId: string }[]): void {
    if (rows.some(({ profileId }) => !this.profiles.has(profileId)))
      throw new Error('what was asked for has just become another customer’s');
  }

  /** As it was in the database before the batch: to be updated and not inserted. */
  before<T extends Profile | Ticket | Message>(record: T): T | undefined {
    return this.stored.get(record.id) as T | undefined;
  }

  /** What the batch has of tickets and messages, by their ids. */
  readonly known = {
    ticket: (id: string) => this.tickets.get(id),
    message: (id: string) => this.messages.get(id),
  };

  /** Whether this is what the batch already has: a decision that hands it on has not changed it. */
  holds(record: Profile | Ticket): boolean {
    return this.profiles.get(record.id) === record || this.tickets.get(record.id) === record;
  }

  /** Whether this ticket is not as the batch has it. */
  differs(ticket: Ticket): boolean {
    return JSON.stringify(this.tickets.get(ticket.id)) !== JSON.stringify(ticket);
  }

  private knowProfile(profile: Profile): void {
    this.profiles.set(profile.id, profile);
  }

  private knowTicket(ticket: Ticket): void {
    this.tickets.set(ticket.id, ticket);
    if (ticket.channel === 'sms') this.smsTicketOf.set(ticket.profileId, ticket.id);
  }

  private knowMessage(message: Message): void {
    const was = this.messages.get(message.id);
    // Tried again, it has another id at the provider, or none yet: reports of the former attempt are not its own.
    if (was?.providerId)
      this.messageOfProvider.delete(providerKey(was.workspaceId, was.provider, was.providerId));
    this.messages.set(message.id, message);
    if (message.providerId)
      this.messageOfProvider.set(
        providerKey(message.workspaceId, message.provider, message.providerId),
        message.id,
      );
    if (message.clientMessageId)
      this.messageOfClient.set(`${message.ticketId} ${message.clientMessageId}`, message.id);
  }

  /** As they are stored, in JSON. */
  knowSettings(workspaceId: string, text: string): void {
    this.settings.set(workspaceId, settingsIn(text));
  }

  knowDevices(workspaceId: string): void {
    this.devices.add(workspaceId);
  }

  knowWebhooks(workspaceId: string): void {
    this.webhooks.add(workspaceId);
  }

  knowKeeping(workspaceId: string): void {
    this.keeping.add(workspaceId);
  }

  keepsPhones(workspaceId: string): boolean {
    return this.keeping.has(workspaceId);
  }

  knowRevoked(workspaceId: string, phone: string, revoked: Revoked): void {
    this.revoked.set(`${workspaceId} ${phone}`, revoked);
  }

  private revokedFor({ workspaceId, load }: Command): Revoked | null {
    const [found = null] = phonesIn(load).flatMap(phone => this.revoked.get(`${workspaceId} ${phone}`) ?? []);
    return found;
  }

  knowNumber(number: SendingNumber): void {
    this.numbers.set(`${number.workspaceId} ${number.phone}`, number);
  }

  knowUpload(upload: Upload): void {
    this.uploads.set(`${upload.workspaceId} ${upload.id}`, upload);
  }

  knowLink(link: ShortLink): void {
    this.links.push(link);
  }

  knowAgent(id: string, name: string): void {
    this.agents.set(id, name);
  }

  knowCarrier({ workspaceId, phone, provider }: NumbersCarrier): void {
    this.carriers.set(`${workspaceId} ${phone}`, provider);
  }

  /** The facts for one command, as things now stand in this batch. */
  factsFor(command: Command, now: Date, linkBase: string): Facts {
    const message = this.messageFor(command);
    const whom = this.whomFor(command, message);
    const { profile } = whom;
    const ticket = this.ticketFor(command, profile, message);
    const phone = command.load.number ?? message?.sendingNumber ?? ticket?.sendingNumber;
    const known = this.settings.get(command.workspaceId);
    if (!known) throw new Error(`workspace ${command.workspaceId} has no settings`);
    const number = phone ? (this.numbers.get(`${command.workspaceId} ${phone}`) ?? null) : null;
    const thread = this.threadFor(command, profile);
    const identified = this.chats.identifiedBy(command, id => living(this.profiles.get(id)));
    return {
      workspaceId: command.workspaceId,
      now,
      newId,
      newCode,
      linkBase,
      settings: known.settings,
      storedSettings: known.stored,
      tellsDevices: this.devices.has(command.workspaceId),
      tellsWebhooks: this.webhooks.has(command.workspaceId),
      ...whom,
      revoked: this.revokedFor(command),
      email: (profile && this.emailOf.get(profile.id)) ?? null,
      ticket,
      message,
      number,
      thread,
      carrier: (number && this.carriers.get(`${number.workspaceId} ${number.phone}`)) ?? null,
      uploads: this.uploadsFor(command),
      ...this.couponFor(command, profile, message),
      heldCodes: profile ? this.pools.heldBy(profile.id) : [],
      links: this.linksFor(command),
      agentName: this.agents.get(command.load.agentId ?? '') ?? null,
      quickReplies: this.quickReplies.for(command),
      ...this.chats.factsFor(command, command.load.ticketId ?? message?.ticketId ?? null),
      chats: this.chatsFor(command, profile),
      identified,
      ...this.details.factsFor(command, profile, identified),
      ...this.phones.factsFor(command, profile?.id),
      other: this.otherFor(command),
      left: this.joins.left,
      note: this.notes.for(command),
      members: this.notes.membersFor(command),
      ...this.orders.factsFor(command, profile, identified),
      ...this.sales.factsFor(command),
      tags: this.tags.for(command),
      rota: this.rotas.for(command),
    };
  }

  /** From here on the batch stands where this decision leads. */
  absorb(workspaceId: string, decision: Accepted): void {
    if (decision.settings) this.knowSettings(workspaceId, JSON.stringify(decision.settings));
    if (decision.profile) this.knowProfile(decision.profile);
    this.absorbIdentifiers(decision);
    if (decision.unmade) this.profiles.delete(decision.unmade.id);
    if (decision.ticket) this.knowTicket(decision.ticket);
    this.absorbChat(decision);
    for (const message of decision.messages ?? []) this.knowMessage(message);
    if (decision.couponDefinition) this.pools.knowCoupon(decision.couponDefinition);
    for (const code of decision.coupons ?? []) this.pools.knowCode(code);
    if (decision.quickReply) this.quickReplies.absorb(decision.quickReply);
    if (decision.note) this.notes.know(decision.note);
    if (decision.tag) this.tags.absorb(decision.tag);
    this.orders.absorb(decision);
    this.sales.absorb(decision);
    this.details.absorb(decision);
    this.rotas.absorb(workspaceId, decision);
  }

  private absorbIdentifiers(decision: Accepted): void {
    const {
      identifier,
      identifiers = [],
      formerIdentifiers = [],
      mainIdentifier,
      keptPhones = [],
    } = decision;
    for (const { workspaceId, phone, ...kept } of keptPhones) this.knowRevoked(workspaceId, phone, kept);
    for (const one of formerIdentifiers) this.forgetIdentifier(one);
    for (const one of identifier ? [identifier, ...identifiers] : identifiers) this.absorbIdentifier(one);
    if (mainIdentifier?.kind === 'email') this.emailOf.set(mainIdentifier.profileId, mainIdentifier.value);
  }

  private absorbChat({ otherTickets = [], chat }: Accepted): void {
    for (const ticket of otherTickets) this.knowTicket(ticket);
    if (chat) this.chats.know(chat);
  }

  private absorbIdentifier(identifier: Identifier): void {
    const { kind, workspaceId, value, profileId } = identifier;
    if (kind === 'phone') {
      this.profileOfPhone.set(`${workspaceId} ${value}`, profileId);
      this.phones.know(profileId, value);
    }
    if (kind === 'email' && !this.emailOf.has(profileId)) this.emailOf.set(profileId, value);
    this.chats.knowIdentifier(identifier);
  }

  private forgetIdentifier(former: FormerIdentifier): void {
    const { kind, workspaceId, value, profileId } = former;
    if (kind === 'phone') {
      this.profileOfPhone.delete(`${workspaceId} ${value}`);
      this.phones.forget(profileId, value);
    }
    if (kind === 'email' && this.emailOf.get(profileId) === value) this.emailOf.delete(profileId);
    this.chats.forgetIdentifier(former);
  }

  private otherFor({ workspaceId, load }: Command): Facts['other'] {
    const profile = ours(workspaceId, this.profiles.get(load.joinWith ?? ''));
    if (!profile) return null;
    const ticketId = this.smsTicketOf.get(profile.id);
    return { profile, ticket: this.tickets.get(ticketId ?? '') ?? null, ...this.details.of(profile.id) };
  }

  private chatsFor({ load }: Command, profile: Profile | null): Ticket[] {
    if (!load.chats || !profile) return [];
    return [...this.tickets.values()].filter(
      ({ channel, profileId, status }) =>
        channel === 'web_chat' && profileId === profile.id && status !== 'closed',
    );
  }

  private messageFor({ workspaceId, load }: Command): Message | null {
    if (load.line) return this.headOfLine(load.line);
    const id =
      load.messageId ??
      (load.providerId &&
        this.messageOfProvider.get(providerKey(workspaceId, load.providerId.provider, load.providerId.id))) ??
      (load.clientMessageId && this.messageOfClient.get(`${load.ticketId} ${load.clientMessageId}`));
    return ours(workspaceId, id ? this.messages.get(id) : undefined);
  }

  private headOfLine(threadId: string): Message | null {
    return headOf([...this.messages.values()].filter(message => message.threadId === threadId));
  }

  /** To rules, somebody who has been erased is nobody, but where they are asked for. */
  private whomFor(command: Command, message: Message | null): Pick<Facts, 'profile' | 'isErased'> {
    const found = this.profileFor(command, message);
    const isErased = found !== null && found.erasedAt !== null;
    return { profile: isErased && !command.load.erased ? null : found, isErased };
  }

  private profileFor({ workspaceId, load }: Command, message: Message | null): Profile | null {
    const ticket = load.ticketId ? this.tickets.get(load.ticketId) : undefined;
    const byPhone = load.phone ? this.profileOfPhone.get(`${workspaceId} ${load.phone}`) : undefined;
    const id = load.profileId ?? byPhone ?? ticket?.profileId ?? message?.profileId ?? load.visitorId;
    return ours(workspaceId, id ? this.profiles.get(id) : undefined);
  }

  private ticketFor(
    { workspaceId, load }: Command,
    profile: Profile | null,
    message: Message | null,
  ): Ticket | null {
    const isOfProfile = load.phone !== undefined || load.profileId !== undefined;
    const ofMessage = load.scheduled ? message?.ticketId : undefined;
    const ofNote = load.noteId ? this.notes.for({ workspaceId, load })?.ticketId : undefined;
    const id =
      load.ticketId ??
      ofMessage ??
      ofNote ??
      (isOfProfile && profile ? this.smsTicketOf.get(profile.id) : undefined);
    return ours(workspaceId, id ? this.tickets.get(id) : undefined);
  }

  private uploadsFor({ workspaceId, load: { mediaIds = [] } }: Command): Upload[] {
    return mediaIds.flatMap(id => this.uploads.get(`${workspaceId} ${id}`) ?? []);
  }

  private couponFor(
    { workspaceId, load }: Command,
    profile: Profile | null,
    message: Message | null,
  ): { coupon: Coupon | null; couponCode: CouponCode | null } {
    const again = load.codeAnew ? message : null;
    const id = load.couponId ?? again?.couponId;
    const coupon = id ? this.pools.coupon(workspaceId, id) : null;
    if (!coupon || !profile) return { coupon, couponCode: null };
    return { coupon, couponCode: this.pools.codeFor(coupon, profile.id, again?.couponCode ?? null) };
  }

  private linksFor({ load: { messageId, codeAnew } }: Command): ShortLink[] {
    return codeAnew ? this.links.filter(link => link.messageId === messageId) : [];
  }

  /** What the batch knows of a customer's messages: all that was asked for, and what its own decisions added. */
  private threadFor({ load }: Command, profile: Profile | null): Message[] {
    if (!profile || !THREAD_KEYS.some(key => load[key])) return [];
    return [...this.messages.values()]
      .filter(message => message.profileId === profile.id)
      .toSorted((a, b) => (isBefore(a, b) ? -1 : 1));
  }
}

/** What asks for more messages than one. */
const THREAD_KEYS = [
  'unsent',
  'scheduled',
  'around',
  'late',
  'unreached',
  'wholeThread',
  'chats',
] as const satisfies (keyof Command['load'])[];

/** Somebody who has been erased since they were asked for is not who is meant. */
function living(profile: Profile | undefined): Profile | undefined {
  return profile?.erasedAt ? undefined : profile;
}

/** A batch spans workspaces: another's id, named by chance or on purpose, finds nothing. */
function ours<T extends { workspaceId: string }>(workspaceId: string, record: T | undefined): T | null {
  return record?.workspaceId === workspaceId ? record : null;
}

function providerKey(workspaceId: string, provider: string | null, id: string): string {
  return `${workspaceId} ${provider} ${id}`;
}
