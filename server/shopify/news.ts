import { z } from 'zod';
import { customerAsked } from '../actions/recordEvent.ts';
import { type Decision, NOTHING, SYSTEM } from '../domain/decision.ts';
import type { Facts } from '../domain/facts.ts';
import { providerChange } from '../domain/providerChange.ts';
import { type Amendment, amendOrder, withKnownPictures } from '../domain/sales/amendOrder.ts';
import { recordOrder } from '../domain/sales/recordOrder.ts';
import { type ShopCustomer, takeCustomer } from '../domain/takeCustomer.ts';
import type { Wanted } from '../store/command.ts';
import type { PrivacyTopic, ShopifyRecordRow } from '../store/shopifyRow.ts';
import { customerTold } from './customerTold.ts';
import { minor, ShopId } from './fields.ts';
import { orderTold, type ToldOrder } from './orderTold.ts';
import { Parcels, parcelsOf, piecesIn } from './parcels.ts';
import { Refund, refundedBy } from './refund.ts';

/** What a telling of Shopify's comes to. */
export type Taking = {
  load: Wanted;
  decide(facts: Facts): Decision;
  /** Of what it tells, and of when: what is older than the last telling of it is not decided. */
  record?: Pick<ShopifyRecordRow, 'kind' | 'externalId' | 'updatedAt'> & { gone?: boolean };
  /** What a customer asks for by law. */
  request?: { topic: PrivacyTopic; about: object };
  uninstalls?: true;
};

type Telling = { shop: string; json: unknown; now: Date };

const nothing = () => NOTHING;
const ById = z.object({ id: ShopId });

const order = ({ shop, json }: Telling) => takingOfOrder(orderTold(shop, json));
const customer = ({ json }: Telling) => takingOfCustomer(customerTold(json));

function parcels({ json }: Telling): Taking {
  const told = Parcels.parse(json);
  const at = told.updated_at ?? told.created_at;
  const fulfilments = parcelsOf(told);
  return amendment(told.order_id, { kind: 'parcels', at, fulfilments, pieces: piecesIn(told) });
}

function refund({ json }: Telling): Taking {
  const told = Refund.parse(json);
  const amountIn = (currency: string) => minor(refundedBy(told), currency);
  return amendment(told.order_id, { kind: 'refund', at: told.created_at, amountIn });
}

function orderGone({ json, now: updatedAt }: Telling): Taking {
  const { id } = ById.parse(json);
  const record = { kind: 'order' as const, externalId: id, updatedAt, gone: true };
  return { ...amendment(id, { kind: 'gone', at: updatedAt }), record };
}

/** Their tickets are the shop's own, and so is what they have bought: only what is told late of them counts for nothing. */
function customerGone({ json, now: updatedAt }: Telling): Taking {
  const record = { kind: 'customer' as const, externalId: ById.parse(json).id, updatedAt, gone: true };
  return { load: {}, decide: nothing, record };
}

const asked =
  (topic: PrivacyTopic) =>
  ({ json }: Telling): Taking => ({
    load: {},
    decide: nothing,
    request: { topic, about: z.record(z.string(), z.unknown()).parse(json) },
  });

/** What is read of each topic. `orders/edited` says what was edited, and comes with an `orders/updated` that says the rest. */
export const TOPICS: Record<string, (telling: Telling) => Taking> = {
  'orders/create': order,
  'orders/updated': order,
  'orders/paid': order,
  'orders/cancelled': order,
  'orders/fulfilled': order,
  'orders/partially_fulfilled': order,
  'orders/edited': () => ({ load: {}, decide: nothing }),
  'orders/delete': orderGone,
  'fulfillments/create': parcels,
  'fulfillments/update': parcels,
  'refunds/create': refund,
  'customers/create': customer,
  'customers/update': customer,
  'customers/delete': customerGone,
  'customers/data_request': asked('customers/data_request'),
  'customers/redact': asked('customers/redact'),
  'shop/redact': asked('shop/redact'),
  'app/uninstalled': () => ({
    load: {},
    decide: () => providerChange('shopify', ['uninstalled'], SYSTEM),
    uninstalls: true,
  }),
};

/** A sale to nobody by name is nobody's order here. */
export function takingOfOrder({ given, names }: ToldOrder): Taking {
  const { source, externalId, placedAt, updatedAt } = given;
  if (names.length === 0) return { load: {}, decide: nothing };
  const named = { names };
  return {
    load: { ...customerAsked(named), order: { source, externalId, placedAt } },
    record: { kind: 'order', externalId, updatedAt },
    decide: facts => recordOrder(facts, withKnownPictures(given, facts.order), named, SYSTEM),
  };
}

export function takingOfCustomer(told: ShopCustomer): Taking {
  const { externalId, updatedAt, names } = told;
  return {
    load: { identity: names, details: true },
    record: { kind: 'customer', externalId, updatedAt },
    decide: facts => takeCustomer(facts, told, SYSTEM),
  };
}

function amendment(orderId: string | null | undefined, told: Amendment): Taking {
  const externalId = ShopId.parse(orderId);
  return {
    load: { order: { source: 'shopify', externalId } },
    decide: facts => amendOrder(facts, told, SYSTEM),
  };
}
