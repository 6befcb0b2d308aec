import type { Accepted } from '../domain/decision.ts';
import type { Facts } from '../domain/facts.ts';
import type { Order } from '../domain/sales/state.ts';
import type { Profile, ProfileEvent } from '../domain/state.ts';
import type { Command } from './command.ts';
import { isOnce } from './once.ts';
import type { Statement } from './pipeline.ts';
import { WHOSE } from './whose.ts';

/** The orders and events that a batch has loaded, as its decisions change them: what is told twice counts once. */
export class Orders {
  private stored = new Map<string, Order>();
  private known = new Map<string, Order>();
  private events = new Map<string, ProfileEvent>();

  load(order: Order): void {
    this.stored.set(order.id, order);
    this.know(order);
  }

  private know(order: Order): void {
    this.known.set(nameOf(order), order);
  }

  knowEvent(event: ProfileEvent): void {
    if (event.uniqueId !== null) this.events.set(onceOf(event), event);
  }

  absorb({ order, events = [] }: Accepted): void {
    if (order) this.know(order);
    for (const event of events) this.knowEvent(event);
  }

  /** As it was in the database before the batch. */
  before({ id }: Order): Order | undefined {
    return this.stored.get(id);
  }

  private since(moment: Date, whose: string): Order[] {
    return [...this.known.values()].filter(
      ({ profileId, placedAt }) => profileId === whose && placedAt >= moment,
    );
  }

  /** The one is found by the tool that tells of it, the other by whose it is: by a name of theirs, where they are named. */
  factsFor(
    { workspaceId, load: { order, ordersSince, event } }: Command,
    profile: Profile | null,
    identified: Facts['identified'],
  ): Pick<Facts, 'order' | 'orders' | 'event'> {
    const { id: profileId } = profile ?? identified.profile ?? { id: null };
    return {
      order: order ? (this.known.get(nameOf({ ...order, workspaceId })) ?? null) : null,
      orders: ordersSince && profileId ? this.since(ordersSince, profileId) : [],
      event:
        event && profileId ? (this.events.get(onceOf({ ...event, workspaceId, profileId })) ?? null) : null,
    };
  }
}

function nameOf({
  workspaceId,
  source,
  externalId,
}: Pick<Order, 'workspaceId' | 'source' | 'externalId'>): string {
  return JSON.stringify([workspaceId, source, externalId]);
}

type Once = Pick<ProfileEvent, 'workspaceId' | 'profileId' | 'metric' | 'uniqueId'>;

function onceOf({ workspaceId, profileId, metric, uniqueId }: Once): string {
  return JSON.stringify([workspaceId, profileId, metric, uniqueId]);
}

export function ordersAsked(commands: Command[]): Statement | null {
  const asked = commands.flatMap(({ workspaceId, load: { order } }) =>
    order ? [{ workspace_id: workspaceId, source: order.source, external_id: order.externalId }] : [],
  );
  return whenAsked(ORDERS, asked);
}

const ORDERS = `select o.* from json_to_recordset($1) as asked(workspace_id uuid, source text, external_id text)
cross join lateral (
  select * from orders
  where (workspace_id, source, external_id) = (asked.workspace_id, asked.source, asked.external_id) offset 0
) o`;

/** Of whoever is named, by any of the ways in which a command can name a customer. */
export function eventsAsked(commands: Command[]): Statement | null {
  const asked = commands.flatMap(({ workspaceId, load: { event, profileId, phone, identity = [] } }) => {
    if (!event) return [];
    const names = phone ? [{ kind: 'phone', value: phone }, ...identity] : identity;
    const once = { metric: event.metric, unique_id: event.uniqueId };
    return [{ workspace_id: workspaceId, profile_id: profileId, names, ...once }];
  });
  return whenAsked(EVENTS, asked);
}

const EVENTS = `select e.* from json_to_recordset($1)
  as asked(workspace_id uuid, profile_id uuid, names jsonb, metric text, unique_id text)
${WHOSE}
cross join lateral (
  select * from events where workspace_id = asked.workspace_id and ${isOnce('asked', 'whose.profile_id')} offset 0
) e`;

function whenAsked(text: string, asked: object[]): Statement | null {
  return asked.length === 0 ? null : { text, values: [JSON.stringify(asked)] };
}
