import type { RouteName } from '../../contract/routes.ts';

/**
 * What has no second effect when it is carried out again, because it counts once by an id: that of the message, note or event,
 * which is the key's own where the caller gives none; or the other tool's own id of what it tells (decision 47).
 */
const REPEATABLE: ReadonlySet<RouteName> = new Set([
  'reply',
  'writeNote',
  'recordEvent',
  'recordMarketingSend',
  'recordMarketingSends',
  'recordOrders',
]);

export const isRepeatable = (name: RouteName): boolean => REPEATABLE.has(name);
