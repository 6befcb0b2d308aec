import type { ChatSession } from '../domain/chat/state.ts';
import type { Coupon, CouponCode } from '../domain/coupons/state.ts';
import type { Click, ClickedText, Order, Sale } from '../domain/sales/state.ts';
import type {
  Identifier,
  Message,
  Note,
  Profile,
  ProfileDetails,
  ProfileEvent,
  QuickReply,
  SendingNumber,
  ShortLink,
  Tag,
  Ticket,
  Upload,
  Writer,
} from '../domain/state.ts';
import { agentsAsked } from './agentLookUp.ts';
import { askedBy } from './asked.ts';
import { chatsAsked, identifiersAsked, tabsAsked } from './chats.ts';
import type { Command, Wanted } from './command.ts';
import { codesConcerned, freeCodes, linksOf, lockCoupons } from './couponLookUps.ts';
import { detailsAsked, namesAsked } from './details.ts';
import { leftAsked } from './joins.ts';
import { lockProfiles, messagesAsked, ticketsAsked } from './lookUps.ts';
import { membersAsked, notesAsked } from './notes.ts';
import { eventsAsked, ordersAsked } from './orders.ts';
import { phonesOfLines, writersAsked } from './phonesAsked.ts';
import type { Answer, Statement } from './pipeline.ts';
import { quickRepliesAsked } from './quickReplies.ts';
import { lockSettings, settingsAsked } from './rotas.ts';
import { clickedTextsAsked, clicksAsked, ordersSinceAsked, salesAsked } from './salesAsked.ts';
import { tagsAsked } from './tags.ts';
import type { NumbersCarrier } from './world/shops.ts';
import { World } from './world/world.ts';

/** The first of a batch's two trips: everything that its commands ask for, and the locks, in one pipeline. */
export type Loaded = { world: World; fresh: Set<Command> };

/** What nobody in the batch asks for is null, and not sent. */
export function loadStatements(commands: Command[], now: Date): (Statement | null)[] {
  const asked = JSON.stringify(commands.map(askedBy));
  const keys = keysOf(commands);
  const workspaces = workspacesOf(commands);
  return [
    { text: 'begin', values: [] },
    { text: WALL, values: [workspaces] },
    journalStatement(JOURNAL, entries(commands, false), now.toISOString()),
    journalStatement(JOURNAL_AGAIN, entries(commands, true)),
    lockProfiles(keys, asked),
    ticketsAsked(keys, asked),
    messagesAsked(keys, asked),
    lockSettings(commands),
    settingsAsked(commands, workspaces),
    { text: NUMBERS, values: [workspaces] },
    keys.has('mediaIds') ? { text: UPLOADS, values: [workspaces, uploadsOf(commands)] } : null,
    keys.has('mediaIds') ? { text: CARRIERS, values: [workspaces] } : null,
    lockCoupons(keys, asked),
    freeCodes(keys, asked),
    codesConcerned(keys, asked),
    linksOf(keys, asked),
    quickRepliesAsked(commands),
    agentsAsked(commands),
    chatsAsked(commands),
    tabsAsked(commands),
    identifiersAsked(commands),
    notesAsked(commands),
    membersAsked(commands),
    tagsAsked(commands),
    ordersAsked(commands),
    eventsAsked(commands),
    detailsAsked(commands),
    namesAsked(commands),
    leftAsked(commands),
    ordersSinceAsked(commands),
    clicksAsked(commands),
    salesAsked(commands),
    clickedTextsAsked(commands),
    phonesOfLines(commands),
    writersAsked(commands),
  ];
}

export function readLoaded(commands: Command[], answers: (Answer | null)[]): Loaded {
  const rows = answers.map(answer => answer?.rows ?? []);
  const [
    ,
    ,
    journaled = [],
    again = [],
    profiles = [],
    tickets = [],
    messages = [],
    ,
    settings = [],
    numbers = [],
    uploads = [],
    carriers = [],
    coupons = [],
    free = [],
    codes = [],
    links = [],
    quickReplies = [],
    agents = [],
    chats = [],
    tabs = [],
    identifiers = [],
    notes = [],
    members = [],
    tags = [],
    orders = [],
    events = [],
    details = [],
    names = [],
    left = [],
    ordersSince = [],
    clicks = [],
    sales = [],
    clickedTexts = [],
    phones = [],
    writers = [],
  ] = rows;
  const world = new World();
  world.load({
    people: profiles.map(({ phones, email, ...profile }) => ({
      profile: profile as Profile,
      phones: (phones ?? []) as string[],
      email: email as string | null,
    })),
    tickets: tickets as Ticket[],
    messages: messages as Message[],
  });
  knowSettings(world, settings);
  for (const row of numbers) world.shops.knowNumber(row as SendingNumber);
  for (const row of uploads) world.knowUpload(row as Upload);
  for (const row of carriers) world.shops.knowCarrier(row as NumbersCarrier);
  for (const row of coupons) world.pools.knowCoupon(row as Coupon);
  for (const row of [...free, ...codes]) world.pools.knowCode(row as CouponCode);
  for (const row of links) world.pools.knowLink(row as ShortLink);
  for (const row of quickReplies) world.quickReplies.know(row as QuickReply);
  for (const row of agents) world.knowAgent(String(row.id), String(row.name));
  for (const row of chats) world.chats.load(row as ChatSession);
  for (const row of tabs)
    world.chats.knowTabs(String(row.workspaceId), String(row.ticketId), Number(row.tabs));
  world.loadIdentifiers(identifiers as Identifier[]);
  knowOrders(world, [...orders, ...ordersSince], events);
  knowSales(world, clicks, sales, clickedTexts);
  knowDetails(world, details, names);
  knowPhones(world, phones, writers);
  knowTeamsOwn(world, notes, members, tags);
  for (const row of left) world.joins.know(String(row.profileId), Number(row.count));
  const fresh = new Set([...journaled, ...again].map(row => row.entry));
  const isFresh = ({ workspaceId, journal }: Command) =>
    !journal || fresh.has(`${workspaceId} ${journal.provider} ${journal.key}`);
  return { world, fresh: new Set(commands.filter(isFresh)) };
}

type Rows = Answer['rows'];

function knowTeamsOwn(world: World, notes: Rows, members: Rows, tags: Rows): void {
  for (const row of notes) world.notes.load(row as Note);
  for (const row of members) world.notes.knowMember(String(row.workspaceId), String(row.accountId));
  for (const row of tags) world.tags.know(row as Tag);
}

function knowOrders(world: World, orders: Rows, events: Rows): void {
  for (const row of orders) world.orders.load(row as Order);
  for (const row of events) world.orders.knowEvent(row as ProfileEvent);
}

function knowSales(world: World, clicks: Rows, sales: Rows, clickedTexts: Rows): void {
  for (const row of clicks) world.sales.knowClick(row as Click);
  for (const row of sales) world.sales.know(row as Sale);
  for (const row of clickedTexts) world.sales.knowText(row as ClickedText);
}

function knowDetails(world: World, details: Rows, names: Rows): void {
  for (const row of details) world.details.know(row as ProfileDetails);
  for (const row of names) world.details.knowName(row as Identifier);
}

function knowPhones(world: World, phones: Rows, writers: Rows): void {
  for (const { profileId, phone } of phones) world.phones.know(String(profileId), String(phone));
  for (const { profileId, ...writer } of writers)
    world.phones.knowWriter(String(profileId), writer as Writer);
}

function knowSettings(world: World, settings: Rows): void {
  for (const { workspaceId, data, tellsDevices, tellsWebhooks, keepsPhones, turns } of settings) {
    world.shops.load(String(workspaceId), { data, tellsDevices, tellsWebhooks, keepsPhones });
    if (turns) world.rotas.load(String(workspaceId), turns as Parameters<World['rotas']['load']>[1]);
  }
}

function workspacesOf(commands: Command[]): string {
  return `{${[...new Set(commands.map(command => command.workspaceId))].toSorted().join(',')}}`;
}

function uploadsOf(commands: Command[]): string {
  return `{${commands.flatMap(({ load }) => load.mediaIds ?? []).join(',')}}`;
}

function keysOf(commands: Command[]): Set<keyof Wanted> {
  return new Set(commands.flatMap(({ load }) => Object.keys(load) as (keyof Wanted)[]));
}

type Entry = { workspace_id: string; provider: string; provider_key: string; kind: string };

function entries(commands: Command[], again: boolean): Entry[] {
  return commands
    .flatMap(({ workspaceId, journal }) => (journal?.again === again ? [{ workspaceId, ...journal }] : []))
    .map(({ workspaceId, provider, key, kind }) => ({
      workspace_id: workspaceId,
      provider,
      provider_key: key,
      kind,
    }))
    .toSorted((a, b) => order(a.workspace_id, b.workspace_id) || order(a.provider_key, b.provider_key));
}

function journalStatement(text: string, made: Entry[], ...more: string[]): Statement | null {
  return made.length > 0 ? { text, values: [JSON.stringify(made), ...more] } : null;
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

const WALL = `select set_config('app.workspace_ids', $1, true)`;

/**
 * What comes back is new; what does not has been here before. Of what goes through, the id alone is kept: its words
 * are in its message, and are erased with it. What does not is given its payload with its outcome.
 */
const JOURNAL = `
insert into journal (workspace_id, provider, provider_key, kind, state, received_at)
select workspace_id, provider, provider_key, kind, 'done', $2::timestamptz
from json_to_recordset($1) as r(workspace_id uuid, provider text, provider_key text, kind text)
on conflict do nothing
returning concat_ws(' ', workspace_id, provider, provider_key) as entry`;

const JOURNAL_AGAIN = `
update journal j set state = 'done', error = null, payload = null
from json_to_recordset($1) as r(workspace_id uuid, provider text, provider_key text)
where (j.workspace_id, j.provider, j.provider_key) = (r.workspace_id, r.provider, r.provider_key) and j.state <> 'done'
returning concat_ws(' ', j.workspace_id, j.provider, j.provider_key) as entry`;

const NUMBERS = `select * from numbers where workspace_id = any ($1::uuid[])`;

/** What is being cleared away at this moment is there no more; what is found stays until the commit. */
const UPLOADS = `select * from uploads where workspace_id = any ($1::uuid[]) and id = any ($2::uuid[])
  for key share skip locked`;

/** Who carries each number: what a provider takes of pictures. */
const CARRIERS = `select n.workspace_id, n.phone, a.provider
  from numbers n join provider_accounts a on (a.workspace_id, a.id) = (n.workspace_id, n.provider_account_id)
  where n.workspace_id = any ($1::uuid[])`;
