import type { Accepted } from '../../domain/decision.ts';
import type { Facts } from '../../domain/facts.ts';
import type { FormerIdentifier, Identifier, Message, Profile, Ticket, Upload } from '../../domain/state.ts';
import { Chats } from '../chats.ts';
import type { Command } from '../command.ts';
import { Details } from '../details.ts';
import { newCode, newId } from '../ids.ts';
import { Joins } from '../joins.ts';
import { Notes } from '../notes.ts';
import { Orders } from '../orders.ts';
import { Phones } from '../phonesAsked.ts';
import { Pools } from '../pools.ts';
import { QuickReplies } from '../quickReplies.ts';
import { Rotas } from '../rotas.ts';
import { Sales } from '../sales.ts';
import { Tags } from '../tags.ts';
import { Messages } from './messages.ts';
import { ours } from './ours.ts';
import { People, type Person } from './people.ts';
import { Shops } from './shops.ts';
import { Tickets } from './tickets.ts';

/**
 * What a batch has loaded, as its decisions change it: the second text of a new customer in one batch finds the
 * profile and the ticket that the first one made.
 */
export class World {
  private stored = new Map<string, Profile | Ticket | Message>();
  private people = new People();
  private tickets = new Tickets();
  private messages = new Messages();
  private uploads = new Map<string, Upload>();
  private agents = new Map<string, string>();
  readonly shops = new Shops();
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
    for (const person of rows.people) this.people.load(person);
    for (const ticket of rows.tickets) this.tickets.know(ticket);
    for (const message of rows.messages) this.messages.know(message);
    this.requireOwners([...rows.tickets, ...rows.messages]);
    for (const one of [...rows.people.map(({ profile }) => profile), ...rows.tickets, ...rows.messages])
      this.stored.set(one.id, one);
  }

  /** Who goes by the names that are asked for, after whoever goes by them: somebody may have begun to in between. */
  loadIdentifiers(rows: Identifier[]): void {
    this.requireOwners(rows);
    for (const row of rows) this.chats.knowIdentifier(row);
  }

  /**
   * Whose a ticket is, is looked up before that profile's lock is had, and may be another's by then: a session can be
   * recognised as a known customer's. Nothing is decided without the lock: the batch is loaded anew.
   */
  private requireOwners(rows: { profileId: string }[]): void {
    if (rows.some(({ profileId }) => !this.people.get(profileId)))
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
    return this.people.get(record.id) === record || this.tickets.get(record.id) === record;
  }

  /** Whether this ticket is not as the batch has it. */
  differs(ticket: Ticket): boolean {
    return JSON.stringify(this.tickets.get(ticket.id)) !== JSON.stringify(ticket);
  }

  knowUpload(upload: Upload): void {
    this.uploads.set(`${upload.workspaceId} ${upload.id}`, upload);
  }

  knowAgent(id: string, name: string): void {
    this.agents.set(id, name);
  }

  /** The facts for one command, as things now stand in this batch. */
  factsFor(command: Command, now: Date, linkBase: string): Facts {
    const { workspaceId, load } = command;
    const message = this.messages.for(command);
    const whom = this.whomFor(command, message);
    const { profile } = whom;
    const note = this.notes.for(command);
    const ticket = this.tickets.for(command, { profile, message, noteOn: note?.ticketId });
    const identified = this.chats.identifiedBy(command, id => this.people.living(id));
    return {
      workspaceId,
      now,
      newId,
      newCode,
      linkBase,
      ...this.shops.factsFor(command, load.number ?? message?.sendingNumber ?? ticket?.sendingNumber),
      ...whom,
      email: this.people.emailOf(profile),
      ticket,
      message,
      note,
      identified,
      thread: this.messages.threadFor(command, profile),
      uploads: this.uploadsFor(command),
      ...this.pools.factsFor(command, profile, message),
      agentName: this.agents.get(load.agentId ?? '') ?? null,
      quickReplies: this.quickReplies.for(command),
      ...this.chats.factsFor(command, load.ticketId ?? message?.ticketId ?? null),
      chats: this.tickets.chatsFor(command, profile),
      ...this.details.factsFor(command, profile, identified),
      ...this.phones.factsFor(command, profile?.id),
      other: this.otherFor(command),
      left: this.joins.left,
      members: this.notes.membersFor(command),
      ...this.orders.factsFor(command, profile, identified),
      ...this.sales.factsFor(command),
      tags: this.tags.for(command),
      rota: this.rotas.for(command),
    };
  }

  /** From here on the batch stands where this decision leads. */
  absorb(workspaceId: string, decision: Accepted): void {
    this.absorbIdentifiers(decision);
    this.people.absorb(decision);
    this.absorbTalk(decision);
    this.absorbShop(workspaceId, decision);
    this.pools.absorb(decision);
    this.orders.absorb(decision);
    this.sales.absorb(decision);
    this.details.absorb(decision);
    this.rotas.absorb(workspaceId, decision);
  }

  private absorbTalk({ ticket, otherTickets = [], messages = [], chat, note }: Accepted): void {
    for (const one of ticket ? [ticket, ...otherTickets] : otherTickets) this.tickets.know(one);
    for (const message of messages) this.messages.know(message);
    if (chat) this.chats.know(chat);
    if (note) this.notes.know(note);
  }

  private absorbShop(workspaceId: string, decision: Accepted): void {
    const { settings, keptPhones = [], quickReply, tag } = decision;
    if (settings) this.shops.knowSettings(workspaceId, JSON.stringify(settings));
    for (const { workspaceId: whose, phone, ...kept } of keptPhones)
      this.shops.knowRevoked(whose, phone, kept);
    if (quickReply) this.quickReplies.absorb(quickReply);
    if (tag) this.tags.absorb(tag);
  }

  private absorbIdentifiers({ identifier, identifiers = [], formerIdentifiers = [] }: Accepted): void {
    for (const one of formerIdentifiers) this.forgetIdentifier(one);
    for (const one of identifier ? [identifier, ...identifiers] : identifiers) this.knowIdentifier(one);
  }

  private knowIdentifier(identifier: Identifier): void {
    this.people.knowIdentifier(identifier);
    if (identifier.kind === 'phone') this.phones.know(identifier.profileId, identifier.value);
    this.chats.knowIdentifier(identifier);
  }

  private forgetIdentifier(former: FormerIdentifier): void {
    this.people.forgetIdentifier(former);
    if (former.kind === 'phone') this.phones.forget(former.profileId, former.value);
    this.chats.forgetIdentifier(former);
  }

  /** To rules, somebody who has been erased is nobody, but where they are asked for. */
  private whomFor(command: Command, message: Message | null): Pick<Facts, 'profile' | 'isErased'> {
    const ticket = this.tickets.get(command.load.ticketId ?? '');
    const found = this.people.for(command, { ticket, message });
    const isErased = found !== null && found.erasedAt !== null;
    return { profile: isErased && !command.load.erased ? null : found, isErased };
  }

  private otherFor({ workspaceId, load }: Command): Facts['other'] {
    const profile = ours(workspaceId, this.people.get(load.joinWith ?? ''));
    if (!profile) return null;
    return { profile, ticket: this.tickets.smsTicketOf(profile.id), ...this.details.of(profile.id) };
  }

  private uploadsFor({ workspaceId, load: { mediaIds = [] } }: Command): Upload[] {
    return mediaIds.flatMap(id => this.uploads.get(`${workspaceId} ${id}`) ?? []);
  }
}
