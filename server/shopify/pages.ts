import { z } from 'zod';
import type { ShopCustomer } from '../domain/takeCustomer.ts';
import type { ShopifyImportKind } from '../store/shopifyRow.ts';
import { shopCustomer } from './customerTold.ts';
import { Amount, GlobalId, Moment, minor, namesOf, Words, webAddress } from './fields.ts';
import { type Taking, takingOfCustomer, takingOfOrder } from './news.ts';
import { adminUrl, Currency, type ToldOrder, totalOf } from './orderTold.ts';
import { fulfilmentStatusOf, parcelStatusOf, paymentStatusOf } from './states.ts';

/**
 * What there is in a shop, page by page, in the order in which it was last changed: what changes meanwhile comes once more.
 * https://shopify.dev/docs/api/admin-graphql/latest/queries/customers and …/orders
 */
export type PageOf = {
  query: string;
  /** So few that a page with all that hangs on it costs less than one query may. */
  first: number;
  shape: z.ZodType<Page>;
};

export type Page = { nodes: unknown[]; hasNext: boolean; cursor: string | null };

const pageAt = (name: string): z.ZodType<Page> =>
  z
    .object({
      [name]: z.object({
        nodes: z.array(z.unknown()),
        pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
      }),
    })
    .transform(told => {
      const { nodes = [], pageInfo } = told[name] ?? {};
      return { nodes, hasNext: pageInfo?.hasNextPage ?? false, cursor: pageInfo?.endCursor ?? null };
    });

const MONEY = 'shopMoney { amount }';

export const PAGES: Record<ShopifyImportKind, PageOf> = {
  customers: {
    first: 50,
    shape: pageAt('customers'),
    query: `query Customers($first: Int!, $after: String, $query: String) {
  customers(first: $first, after: $after, query: $query, sortKey: UPDATED_AT) {
    pageInfo { hasNextPage endCursor }
    nodes {
      id createdAt updatedAt firstName lastName
      defaultEmailAddress { emailAddress }
      defaultPhoneNumber { phoneNumber marketingState marketingOptInLevel marketingUpdatedAt }
      defaultAddress { city province countryCodeV2 address1 address2 zip company }
    }
  }
}`,
  },
  orders: {
    first: 10,
    shape: pageAt('orders'),
    query: `query Orders($first: Int!, $after: String, $query: String) {
  orders(first: $first, after: $after, query: $query, sortKey: UPDATED_AT) {
    pageInfo { hasNextPage endCursor }
    nodes {
      id name createdAt processedAt updatedAt cancelledAt currencyCode test email phone
      displayFinancialStatus displayFulfillmentStatus
      totalPriceSet { ${MONEY} } currentTotalPriceSet { ${MONEY} } totalRefundedSet { ${MONEY} }
      customer { id defaultEmailAddress { emailAddress } defaultPhoneNumber { phoneNumber } }
      fulfillments(first: 10) { createdAt displayStatus trackingInfo(first: 5) { company number url } }
      lineItems(first: 50) {
        nodes { title variantTitle quantity originalUnitPriceSet { ${MONEY} } image { url } }
      }
    }
  }
}`,
  },
};

const Money = z.object({ shopMoney: z.object({ amount: Amount }) });
const Email = z.object({ emailAddress: Words }).nullish();
const Phone = { phoneNumber: Words };

const Customer = z.object({
  id: GlobalId,
  createdAt: Moment,
  updatedAt: Moment,
  firstName: Words,
  lastName: Words,
  defaultEmailAddress: Email,
  defaultPhoneNumber: z
    .object({
      ...Phone,
      marketingState: Words,
      marketingOptInLevel: Words,
      marketingUpdatedAt: Moment.nullish(),
    })
    .nullish(),
  defaultAddress: z
    .object({
      city: Words,
      province: Words,
      countryCodeV2: Words,
      address1: Words,
      address2: Words,
      zip: Words,
      company: Words,
    })
    .nullish(),
});

export function customerOf(node: unknown): ShopCustomer {
  const {
    defaultAddress: address,
    defaultEmailAddress,
    defaultPhoneNumber: phone,
    ...told
  } = Customer.parse(node);
  return shopCustomer({
    ...told,
    email: defaultEmailAddress?.emailAddress ?? null,
    phone: phone?.phoneNumber ?? null,
    address: address ? { ...address, country: address.countryCodeV2 } : null,
    sms: phone
      ? {
          state: phone.marketingState,
          level: phone.marketingOptInLevel,
          at: phone.marketingUpdatedAt ?? null,
        }
      : null,
  });
}

const Order = z.object({
  id: GlobalId,
  name: z.string().min(1),
  createdAt: Moment,
  processedAt: Moment,
  updatedAt: Moment,
  cancelledAt: Moment.nullish(),
  currencyCode: Currency,
  test: z.boolean(),
  email: Words,
  phone: Words,
  displayFinancialStatus: Words,
  displayFulfillmentStatus: Words,
  totalPriceSet: Money,
  currentTotalPriceSet: Money,
  totalRefundedSet: Money,
  customer: z
    .object({
      id: GlobalId,
      defaultEmailAddress: Email,
      defaultPhoneNumber: z.object(Phone).nullish(),
    })
    .nullish(),
  fulfillments: z.array(
    z.object({
      createdAt: Moment,
      displayStatus: Words,
      trackingInfo: z.array(z.object({ company: Words, number: Words, url: Words })),
    }),
  ),
  lineItems: z.object({
    nodes: z.array(
      z.object({
        title: z.string(),
        variantTitle: Words,
        quantity: z.number().int(),
        originalUnitPriceSet: Money,
        image: z.object({ url: Words }).nullish(),
      }),
    ),
  }),
});
type Order = z.output<typeof Order>;

export function orderOf(shop: string, node: unknown): ToldOrder {
  const order = Order.parse(node);
  const { id, currencyCode: currency, customer } = order;
  const amount = ({ shopMoney }: z.output<typeof Money>) => minor(shopMoney.amount, currency);
  const [ordered, refunded] = [amount(order.totalPriceSet), amount(order.totalRefundedSet)];
  const left = order.cancelledAt ? null : amount(order.currentTotalPriceSet);
  const fulfilments = order.fulfillments.flatMap(parcelsIn);
  return {
    given: {
      ...{ source: 'shopify', externalId: id, number: order.name, currency, refunded, fulfilments },
      ...{ placedAt: order.processedAt, updatedAt: order.updatedAt, test: order.test },
      total: totalOf({ ordered, left, refunded }),
      paymentStatus: paymentStatusOf(order.displayFinancialStatus),
      fulfilmentStatus: fulfilmentStatusOf(order.displayFulfillmentStatus, fulfilments),
      items: order.lineItems.nodes
        .filter(({ quantity }) => quantity > 0)
        .map(({ title, variantTitle: variant, quantity, originalUnitPriceSet, image }) => ({
          ...{ title, variant, quantity, unitPrice: amount(originalUnitPriceSet) },
          imageUrl: webAddress(image?.url ?? null),
        })),
      adminUrl: adminUrl(shop, id),
      cancelledAt: order.cancelledAt ?? null,
    },
    names: namesOf({
      id: customer?.id ?? null,
      phones: [order.phone, customer?.defaultPhoneNumber?.phoneNumber ?? null],
      emails: [order.email, customer?.defaultEmailAddress?.emailAddress ?? null],
    }),
  };
}

const UNTRACKED = { company: null, number: null, url: null };

function parcelsIn({ createdAt, displayStatus, trackingInfo }: Order['fulfillments'][number]) {
  return (trackingInfo.length > 0 ? trackingInfo : [UNTRACKED]).map(({ company, number, url }) => ({
    status: parcelStatusOf(displayStatus),
    ...{ trackingCompany: company, trackingNumber: number, trackingUrl: webAddress(url) },
    createdAt: createdAt.toISOString(),
  }));
}

/** What one node of a page comes to. Throws where it cannot be read. */
export const TAKING: Record<ShopifyImportKind, (shop: string, node: unknown) => Taking> = {
  customers: (_, node) => takingOfCustomer(customerOf(node)),
  orders: (shop, node) => takingOfOrder(orderOf(shop, node)),
};
