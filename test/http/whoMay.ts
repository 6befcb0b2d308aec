import { type RouteName, routes } from '../../contract/routes.ts';
import { type VisitorsRoute, visitorsRoutes } from './visitorsRoutes.ts';

/** What a visitor may has a table of its own: `test/chat/whoMay.test.ts`. */
export type NotVisitorsRoute = Exclude<RouteName, VisitorsRoute>;

export const NOT_VISITORS = (Object.keys(routes) as RouteName[]).filter(isNotVisitors);

function isNotVisitors(name: RouteName): name is NotVisitorsRoute {
  return !visitorsRoutes.some(one => one === name);
}

/** What this route answers to each caller of the table, in its order. */
export const statusesOf = (name: NotVisitorsRoute) =>
  WHO_MAY[name].match(/\d+/g)?.slice(0, 10).map(Number) ?? [];

/** Whether this one's ids are none to members and keys of another workspace. */
export const isNoneElsewhere = (name: NotVisitorsRoute) => WHO_MAY[name].endsWith('| 404');

/**
 * Who may what, to be read aloud. Members: owner, admin, manager, support | analyst, campaign coordinator, content
 * creator. API keys: with the route's scope, with every other one. Then nobody. 409: let in, but the message
 * neither has failed nor is still to leave. Last, what members and keys of another workspace get with this one's ids,
 * where the table lets in their like: 404, or the same, since it is about their own.
 */
export const WHO_MAY: Record<NotVisitorsRoute, string> = {
  //             own adm man sup | ana coo con | key other | nobody | of another
  signIn: '       200 200 200 200 | 200 200 200 | 200 200 | 200 | same',
  readSession: '  200 200 200 200 | 200 200 200 | 403 403 | 401 | same',
  signOut: '      204 204 204 204 | 204 204 204 | 403 403 | 401 | same',
  listTickets: '  200 200 200 200 | 403 403 403 | 200 403 | 401 | same',
  countTickets: ' 200 200 200 200 | 403 403 403 | 200 403 | 401 | same',
  readTicket: '   200 200 200 200 | 403 403 403 | 200 403 | 401 | 404',
  patchTicket: '  200 200 200 200 | 403 403 403 | 200 403 | 401 | 404',
  patchTickets: ' 200 200 200 200 | 403 403 403 | 200 403 | 401 | same',
  readHistory: '  200 200 200 200 | 403 403 403 | 200 403 | 401 | 404',
  listMessages: ' 200 200 200 200 | 403 403 403 | 200 403 | 401 | 404',
  reply: '        201 201 201 201 | 403 403 403 | 201 403 | 401 | 404',
  retryMessage: ' 409 409 409 409 | 403 403 403 | 409 403 | 401 | 404',
  editMessage: '  409 409 409 409 | 403 403 403 | 409 403 | 401 | 404',
  cancelMessage: '409 409 409 409 | 403 403 403 | 409 403 | 401 | 404',
  uploadMedia: '  201 201 201 201 | 403 403 403 | 201 403 | 401 | same',
  readMedia: '    200 200 200 200 | 403 403 403 | 200 403 | 401 | 404',
  listProfiles: ' 200 200 200 200 | 403 403 403 | 200 403 | 401 | same',
  optOutCustomer: '200 200 200 200 | 403 403 403 | 200 403 | 401 | 404',
  dismissOptOut: '200 200 200 200 | 403 403 403 | 200 403 | 401 | 404',
  blockProfile: ' 200 200 200 200 | 403 403 403 | 200 403 | 401 | 404',
  unblockProfile: '200 200 200 200 | 403 403 403 | 200 403 | 401 | 404',
  exportProfile: '200 200 403 403 | 403 403 403 | 200 403 | 401 | 404',
  exportProfileAsPage: '200 200 403 403 | 403 403 403 | 200 403 | 401 | 404',
  eraseProfile: ' 200 200 403 403 | 403 403 403 | 200 403 | 401 | 404',
  readRetention: '200 200 403 403 | 403 403 403 | 200 403 | 401 | same',
  setRetention: ' 200 200 403 403 | 403 403 403 | 200 403 | 401 | same',
  previewRetention: '200 200 403 403 | 403 403 403 | 200 403 | 401 | same',
  // Consent is no member's to give: let in, and refused by the rule.
  changeConsent: '403 403 403 403 | 403 403 403 | 200 403 | 401 | 404',
  listConsentEntries: '200 200 200 200 | 403 403 403 | 200 403 | 401 | 404',
  exportConsentLedger: '200 200 200 403 | 403 403 403 | 200 403 | 401 | same',
  exportTickets: '200 200 200 403 | 403 403 403 | 200 403 | 401 | same',
  exportMessages: '200 200 200 403 | 403 403 403 | 200 403 | 401 | same',
  // Of the Owners alone.
  exportWorkspace: '200 403 403 403 | 403 403 403 | 403 403 | 401 | same',
  recordMarketingSend: '201 201 201 403 | 403 403 403 | 201 403 | 401 | same',
  recordMarketingSends: '200 200 200 403 | 403 403 403 | 200 403 | 401 | same',
  listCampaigns: '200 200 200 200 | 403 403 403 | 200 403 | 401 | same',
  listFlows: '    200 200 200 200 | 403 403 403 | 200 403 | 401 | same',
  listActivity: ' 200 200 200 200 | 403 403 403 | 200 403 | 401 | 404',
  listMetrics: '  200 200 200 200 | 403 403 403 | 200 403 | 401 | 404',
  listOrders: '   200 200 200 200 | 403 403 403 | 200 403 | 401 | 404',
  readOrderPicture: '404 404 404 404 | 403 403 403 | 404 403 | 401 | 404',
  listTicketsOfProfile: '200 200 200 200 | 403 403 403 | 200 403 | 401 | 404',
  recordEvent: '  201 201 201 403 | 403 403 403 | 201 403 | 401 | same',
  recordOrders: ' 200 200 200 403 | 403 403 403 | 200 403 | 401 | same',
  readProfile: '  200 200 200 200 | 403 403 403 | 200 403 | 401 | 404',
  addIdentifier: '201 201 201 201 | 403 403 403 | 201 403 | 401 | 404',
  // None has this id.
  changeIdentifier: '404 404 404 404 | 403 403 403 | 404 403 | 401 | 404',
  removeIdentifier: '404 404 404 404 | 403 403 403 | 404 403 | 401 | 404',
  // It is one customer already.
  joinProfiles: ' 422 422 422 422 | 403 403 403 | 422 403 | 401 | 404',
  editProfile: '  200 200 200 200 | 403 403 403 | 200 403 | 401 | 404',
  listMembers: '  200 200 200 200 | 403 403 403 | 200 403 | 401 | same',
  // For members only, and only an Owner makes Owners. No key gives roles.
  changeMember: '204 204 403 403 | 403 403 403 | 403 403 | 401 | 404',
  removeMember: '204 204 403 403 | 403 403 403 | 403 403 | 401 | 404',
  // None of theirs has one.
  resetSecondFactor: '409 409 403 403 | 403 403 403 | 403 403 | 401 | 404',
  listInvitations: '200 200 403 403 | 403 403 403 | 403 403 | 401 | same',
  invite: '      201 201 403 403 | 403 403 403 | 403 403 | 401 | same',
  resendInvitation: '200 200 403 403 | 403 403 403 | 403 403 | 401 | 404',
  revokeInvitation: '204 204 403 403 | 403 403 403 | 403 403 | 401 | 404',
  // Whoever has a link. There is none that opens anything.
  readInvitation: '410 410 410 410 | 410 410 410 | 410 410 | 410 | same',
  acceptInvitation: '410 410 410 410 | 410 410 410 | 410 410 | 410 | same',
  askPasswordReset: '204 204 204 204 | 204 204 204 | 204 204 | 204 | same',
  resetPassword: '410 410 410 410 | 410 410 410 | 410 410 | 410 | same',
  confirmEmail: '410 410 410 410 | 410 410 410 | 410 410 | 410 | same',
  // Everybody's own, whatever their role. 422: let in, with a password that everybody knows.
  changePassword: '422 422 422 422 | 422 422 422 | 403 403 | 401 | same',
  askEmailChange: '204 204 204 204 | 204 204 204 | 403 403 | 401 | same',
  readSecondFactor: '200 200 200 200 | 200 200 200 | 403 403 | 401 | same',
  proposeSecondFactor: '200 200 200 200 | 200 200 200 | 403 403 | 401 | same',
  // Let in, with a code that is none; and none of theirs has one to turn off.
  confirmSecondFactor: '422 422 422 422 | 422 422 422 | 403 403 | 401 | same',
  endSecondFactor: '409 409 409 409 | 409 409 409 | 403 403 | 401 | same',
  listSignInProviders: '200 200 200 200 | 200 200 200 | 200 200 | 200 | same',
  // Whoever names the provider says who everybody is. 409: let in, and nothing answers there.
  readSingleSignOn: '200 200 403 403 | 403 403 403 | 403 403 | 401 | same',
  readShopify: '  200 200 200 403 | 403 403 403 | 200 403 | 401 | same',
  connectShopify: '200 200 403 403 | 403 403 403 | 200 403 | 401 | same',
  importShopify: '409 409 403 403 | 403 403 403 | 409 403 | 401 | same',
  stopShopifyImport: '200 200 403 403 | 403 403 403 | 200 403 | 401 | same',
  settleShopifyRequest: '404 404 403 403 | 403 403 403 | 404 403 | 401 | 404',
  disconnectShopify: '200 200 403 403 | 403 403 403 | 200 403 | 401 | same',
  setSingleSignOn: '409 409 403 403 | 403 403 403 | 403 403 | 401 | same',
  removeSingleSignOn: '200 200 403 403 | 403 403 403 | 403 403 | 401 | same',
  listSessions: '200 200 200 200 | 200 200 200 | 403 403 | 401 | same',
  // None of theirs has this id.
  endSession: '  404 404 404 404 | 404 404 404 | 403 403 | 401 | 404',
  endOtherSessions: '204 204 204 204 | 204 204 204 | 403 403 | 401 | same',
  listWorkspaces: '200 200 200 200 | 200 200 200 | 403 403 | 401 | same',
  // To the one that they are in.
  switchWorkspace: '200 200 200 200 | 200 200 200 | 403 403 | 401 | 404',
  createWorkspace: '201 403 403 403 | 403 403 403 | 403 403 | 401 | same',
  listNumbers: '  200 200 200 200 | 403 403 403 | 200 403 | 401 | same',
  // The first makes it, the others find it.
  createNumber: ' 201 200 200 403 | 403 403 403 | 200 403 | 401 | same',
  changeNumber: ' 200 200 200 403 | 403 403 403 | 200 403 | 401 | 404',
  retireNumber: ' 200 200 200 403 | 403 403 403 | 200 403 | 401 | 404',
  listProviderAccounts: '200 200 200 403 | 403 403 403 | 200 403 | 401 | same',
  // Let in, and then there is no provider to ask, and no account of this id.
  connectProviderAccount: '409 409 403 403 | 403 403 403 | 409 403 | 401 | same',
  changeProviderAccount: '404 404 403 403 | 403 403 403 | 404 403 | 401 | 404',
  retireProviderAccount: '404 404 403 403 | 403 403 403 | 404 403 | 401 | 404',
  // A text to any number that somebody types: no key sends one.
  testProviderAccount: '404 404 403 403 | 403 403 403 | 403 403 | 401 | 404',
  listApiKeys: '  200 200 403 403 | 403 403 403 | 200 403 | 401 | same',
  createApiKey: ' 201 201 403 403 | 403 403 403 | 201 403 | 401 | same',
  revokeApiKey: ' 204 204 403 403 | 403 403 403 | 204 403 | 401 | 404',
  readSettings: ' 200 200 200 200 | 403 403 403 | 200 403 | 401 | same',
  patchSettings: '200 200 200 403 | 403 403 403 | 200 403 | 401 | same',
  listCoupons: '  200 200 200 200 | 403 403 403 | 200 403 | 401 | same',
  readCoupon: '   200 200 200 200 | 403 403 403 | 200 403 | 401 | 404',
  createCoupon: ' 201 201 201 403 | 403 403 403 | 201 403 | 401 | same',
  patchCoupon: '  200 200 200 403 | 403 403 403 | 200 403 | 401 | 404',
  retireCoupon: ' 200 200 200 403 | 403 403 403 | 200 403 | 401 | 404',
  listCouponCodes: '200 200 200 403 | 403 403 403 | 200 403 | 401 | 404',
  addCouponCodes: '200 200 200 403 | 403 403 403 | 200 403 | 401 | 404',
  listQuickReplies: '200 200 200 200 | 403 403 403 | 200 403 | 401 | same',
  createQuickReply: '201 201 201 403 | 403 403 403 | 201 403 | 401 | same',
  readQuickReply: '200 200 200 200 | 403 403 403 | 200 403 | 401 | 404',
  patchQuickReply: '200 200 200 403 | 403 403 403 | 200 403 | 401 | 404',
  deleteQuickReply: '204 204 204 403 | 403 403 403 | 204 403 | 401 | 404',
  fillQuickReply: '200 200 200 200 | 403 403 403 | 200 403 | 401 | 404',
  listNotes: '   200 200 200 200 | 403 403 403 | 200 403 | 401 | 404',
  writeNote: '   201 201 201 201 | 403 403 403 | 201 403 | 401 | 404',
  // A program wrote it: no member may change it, and Owner and Admin may delete it.
  editNote: '    403 403 403 403 | 403 403 403 | 200 403 | 401 | 404',
  deleteNote: '  204 204 403 403 | 403 403 403 | 204 403 | 401 | 404',
  // A member's own.
  readAvailability: '200 200 200 200 | 403 403 403 | 403 403 | 401 | same',
  setAvailability: '200 200 200 200 | 403 403 403 | 403 403 | 401 | same',
  listDrafts: '  200 200 200 200 | 403 403 403 | 403 403 | 401 | same',
  readDraft: '   200 200 200 200 | 403 403 403 | 403 403 | 401 | 404',
  keepDraft: '   200 200 200 200 | 403 403 403 | 403 403 | 401 | 404',
  dropDraft: '   204 204 204 204 | 403 403 403 | 403 403 | 401 | 404',
  readNotifications: '200 200 200 200 | 403 403 403 | 403 403 | 401 | same',
  patchNotifications: '200 200 200 200 | 403 403 403 | 403 403 | 401 | same',
  addPushDevice: '201 201 201 201 | 403 403 403 | 403 403 | 401 | same',
  // There is none of this id that is theirs.
  removePushDevice: '404 404 404 404 | 403 403 403 | 403 403 | 401 | 404',
  readGifProvider: '200 200 200 200 | 403 403 403 | 200 403 | 401 | same',
  // No provider can be asked here. 409: let in.
  setGifProvider: '409 409 409 403 | 403 403 403 | 409 403 | 401 | same',
  removeGifProvider: '200 200 200 403 | 403 403 403 | 200 403 | 401 | same',
  // Klaviyo cannot be asked here. 409: let in.
  readKlaviyo: '200 200 200 403 | 403 403 403 | 200 403 | 401 | same',
  connectKlaviyo: '409 409 403 403 | 403 403 403 | 409 403 | 401 | same',
  disconnectKlaviyo: '200 200 403 403 | 403 403 403 | 200 403 | 401 | same',
  stopKlaviyo: '200 200 403 403 | 403 403 403 | 200 403 | 401 | same',
  resumeKlaviyo: '200 200 403 403 | 403 403 403 | 200 403 | 401 | same',
  listGifs: '    409 409 409 409 | 403 403 403 | 403 403 | 401 | same',
  readGifPreview: '409 409 409 409 | 403 403 403 | 403 403 | 401 | same',
  chooseGif: '   409 409 409 409 | 403 403 403 | 403 403 | 401 | same',
  listTags: '    200 200 200 200 | 403 403 403 | 200 403 | 401 | same',
  createTag: '   201 201 201 201 | 403 403 403 | 201 403 | 401 | same',
  patchTag: '    200 200 200 403 | 403 403 403 | 200 403 | 401 | 404',
  deleteTag: '   204 204 204 403 | 403 403 403 | 204 403 | 401 | 404',
  // A kept mail can hold a link that lets its reader in: no key reads them.
  listMails: '    200 200 403 403 | 403 403 403 | 403 403 | 401 | same',
  readReport: '  200 200 200 200 | 403 403 403 | 200 403 | 401 | same',
  exportReport: '200 200 200 200 | 403 403 403 | 200 403 | 401 | same',
  readRevenue: ' 200 200 200 200 | 403 403 403 | 200 403 | 401 | same',
  exportRevenue: '200 200 200 200 | 403 403 403 | 200 403 | 401 | same',
  listSales: '   200 200 200 200 | 403 403 403 | 200 403 | 401 | same',
  listAudit: '    200 200 403 403 | 403 403 403 | 403 403 | 401 | same',
  exportAudit: '  200 200 403 403 | 403 403 403 | 403 403 | 401 | same',
  readUsage: '   200 200 200 403 | 403 403 403 | 200 403 | 401 | same',
  readFirstSteps: '200 200 200 200 | 403 403 403 | 200 403 | 401 | same',
  readVisitorAnswer: '200 200 200 403 | 403 403 403 | 200 403 | 401 | same',
  // Whoever reads a key can say who any customer is.
  listIdentityKeys: '200 200 403 403 | 403 403 403 | 200 403 | 401 | same',
  // Three can be in use: these are they.
  createIdentityKey: '201 201 403 403 | 403 403 403 | 201 403 | 401 | same',
  retireIdentityKey: '200 200 403 403 | 403 403 403 | 200 403 | 401 | 404',
  // 409: let in, but it has not been checked, run or begun yet.
  uploadImport: ' 201 201 403 403 | 403 403 403 | 201 403 | 401 | same',
  listImports: '  200 200 403 403 | 403 403 403 | 200 403 | 401 | same',
  readImport: '   200 200 403 403 | 403 403 403 | 200 403 | 401 | 404',
  checkImport: '  202 202 403 403 | 403 403 403 | 202 403 | 401 | 404',
  runImport: '    409 409 403 403 | 403 403 403 | 409 403 | 401 | 404',
  stopImport: '   409 409 403 403 | 403 403 403 | 409 403 | 401 | 404',
  undoImport: '   409 409 403 403 | 403 403 403 | 409 403 | 401 | 404',
  discardImport: '204 204 403 403 | 403 403 403 | 204 403 | 401 | 404',
  exportRefusedLines: '200 200 403 403 | 403 403 403 | 200 403 | 401 | 404',
  listWebhooks: ' 200 200 200 403 | 403 403 403 | 200 403 | 401',
  createWebhook: '201 201 201 403 | 403 403 403 | 201 403 | 401',
  readWebhook: '  200 200 200 403 | 403 403 403 | 200 403 | 401 | 404',
  patchWebhook: ' 200 200 200 403 | 403 403 403 | 200 403 | 401 | 404',
  deleteWebhook: '204 204 204 403 | 403 403 403 | 204 403 | 401 | 404',
  rotateWebhookSecret: '200 200 200 403 | 403 403 403 | 200 403 | 401 | 404',
  // Nobody listens there, which is what the answer says.
  testWebhook: '  200 200 200 403 | 403 403 403 | 200 403 | 401 | 404',
  listWebhookDeliveries: '200 200 200 403 | 403 403 403 | 200 403 | 401 | 404',
  // It was told nothing of this id. 404: let in.
  replayWebhookDelivery: '404 404 404 403 | 403 403 403 | 404 403 | 401 | 404',
  listProblems: ' 200 200 200 403 | 403 403 403 | 200 403 | 401 | same',
  // A text, and no key types.
  typeReply: '   204 204 204 204 | 403 403 403 | 403 403 | 401 | 404',
  // Any page of a shop's calls these. There is no logo, and no link that opens anything.
  readChatConfig: '200 200 200 200 | 200 200 200 | 200 200 | 200 | same',
  readChatLogo: '404 404 404 404 | 404 404 404 | 404 404 | 404 | same',
  startChat: '   201 201 201 201 | 201 201 201 | 201 201 | 201 | same',
  resumeChat: '  401 401 401 401 | 401 401 401 | 401 401 | 401 | same',
};
