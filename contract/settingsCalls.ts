import type { RouteName, routes } from './routes.ts';

type Routes = typeof routes;

/** As in `client.ts`: method and path of what nothing but the settings calls, which comes with their pages. */
export const SETTINGS_CALLS = {
  listWebhooks: ['GET', '/api/v1/webhooks'],
  createWebhook: ['POST', '/api/v1/webhooks'],
  readWebhook: ['GET', '/api/v1/webhooks/:id'],
  patchWebhook: ['PATCH', '/api/v1/webhooks/:id'],
  deleteWebhook: ['DELETE', '/api/v1/webhooks/:id'],
  rotateWebhookSecret: ['POST', '/api/v1/webhooks/:id/rotate_secret'],
  testWebhook: ['POST', '/api/v1/webhooks/:id/test'],
  listWebhookDeliveries: ['GET', '/api/v1/webhooks/:id/deliveries'],
  replayWebhookDelivery: ['POST', '/api/v1/webhooks/:id/deliveries/:delivery_id/replay'],
  listProviderAccounts: ['GET', '/api/v1/provider_accounts'],
  connectProviderAccount: ['POST', '/api/v1/provider_accounts'],
  changeProviderAccount: ['PATCH', '/api/v1/provider_accounts/:id'],
  retireProviderAccount: ['DELETE', '/api/v1/provider_accounts/:id'],
  testProviderAccount: ['POST', '/api/v1/provider_accounts/:id/test'],
  readSingleSignOn: ['GET', '/api/v1/single_sign_on'],
  setSingleSignOn: ['PUT', '/api/v1/single_sign_on'],
  removeSingleSignOn: ['DELETE', '/api/v1/single_sign_on'],
  createCoupon: ['POST', '/api/v1/coupons'],
  readCoupon: ['GET', '/api/v1/coupons/:id'],
  patchCoupon: ['PATCH', '/api/v1/coupons/:id'],
  retireCoupon: ['DELETE', '/api/v1/coupons/:id'],
  listCouponCodes: ['GET', '/api/v1/coupons/:id/codes'],
  addCouponCodes: ['POST', '/api/v1/coupons/:id/codes'],
  listIdentityKeys: ['GET', '/api/v1/web_chat/identity_keys'],
  createIdentityKey: ['POST', '/api/v1/web_chat/identity_keys'],
  retireIdentityKey: ['DELETE', '/api/v1/web_chat/identity_keys/:id'],
} as const satisfies { [Name in RouteName]?: readonly [Routes[Name]['method'], Routes[Name]['path']] };
