import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Credentials } from '../harness/browser.ts';
import { EVERY_SCREEN, newApiKey, newWebhook, quickReplyInEdit, wrongShop } from '../harness/everyScreen.ts';
import { auditLog, whoIsOnline } from '../harness/together.ts';
import {
  connected,
  connecting,
  couponRefusing,
  credits,
  mail,
  nothing,
  notifications,
  refused,
  settings,
  slash,
  ticketOf,
  unsaid,
} from './scenes.ts';

export type Shot = {
  name: string;
  context: BrowserContextOptions;
  show(page: Page, me: Credentials): Promise<unknown>;
};

const DESK = { viewport: { width: 1440, height: 900 } };
/** As tall as the longest page. */
const SCROLL = { viewport: { width: 1440, height: 2000 } };
/** As tall as what belongs together. */
const TALL = { viewport: { width: 1440, height: 1200 } };
const TALL_PHONE = { viewport: { width: 390, height: 1500 } };
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };

const DARK_ITALIAN = { colorScheme: 'dark', locale: 'it-IT' } as const;
/** Each in a window of its own, with which words and colours it is seen. */
function sceneOf(name: string, scene: string, context: BrowserContextOptions): Shot {
  const show = EVERY_SCREEN[scene];
  if (!show) throw new Error(`there is no screen "${scene}"`);
  return { name, context, show };
}

/** In the order in which they are taken: what a scene leaves behind is seen in those after it. */
export const SHOTS: Shot[] = [
  { name: 'inbox-light', context: DESK, show: ticketOf('Giulia Ferrante') },
  { name: 'inbox-dark', context: { ...DESK, colorScheme: 'dark' }, show: ticketOf('Giulia Ferrante') },
  { name: 'inbox-italian', context: { ...DESK, locale: 'it-IT' }, show: ticketOf('Giulia Ferrante') },
  sceneOf('palette', 'the palette over a ticket', DESK),
  sceneOf('phone-palette-dark-italian', 'what the palette has found', { ...PHONE, ...DARK_ITALIAN }),
  sceneOf('inbox-views', 'what waits in the views', DESK),
  sceneOf('inbox-search', 'what a search has found', DESK),
  sceneOf('inbox-search-none-dark-italian', 'nothing that is found', { ...DESK, ...DARK_ITALIAN }),
  sceneOf('inbox-found', 'a message that was looked for', DESK),
  sceneOf('phone-search-dark-italian', 'what a search has found', { ...PHONE, ...DARK_ITALIAN }),
  sceneOf('phone-found', 'a message that was looked for', PHONE),
  sceneOf('reply-dear', 'a reply that a character makes dear', DESK),
  sceneOf('reply-loaded', 'a reply with pictures and a coupon', DESK),
  sceneOf('reply-coupons', 'the coupons to hand out', DESK),
  sceneOf('reply-later-dark-italian', 'the times to send later', { ...DESK, ...DARK_ITALIAN }),
  sceneOf('reply-quiet', 'a reply at a bad time', DESK),
  sceneOf('reply-scheduled', 'a reply that waits for its time', DESK),
  sceneOf('reply-rewritten', 'a reply that waits, written anew', DESK),
  sceneOf('reply-held', 'a reply that can still be undone', DESK),
  sceneOf('phone-reply-held-dark-italian', 'a reply that can still be undone', { ...PHONE, ...DARK_ITALIAN }),
  sceneOf('reply-answered-dark-italian', 'a draft, and a colleague who has answered', {
    ...DESK,
    ...DARK_ITALIAN,
  }),
  sceneOf('phone-reply-answered', 'a draft, and a colleague who has answered', PHONE),
  sceneOf('reply-unknown', 'a reply of which nobody knows whether it arrived', DESK),
  sceneOf('phone-reply-loaded', 'a reply with pictures and a coupon', PHONE),
  sceneOf('phone-reply-quiet-dark-italian', 'a reply at a bad time', { ...PHONE, ...DARK_ITALIAN }),
  sceneOf('phone-reply-scheduled-dark-italian', 'a reply that waits for its time', {
    ...PHONE,
    ...DARK_ITALIAN,
  }),
  sceneOf('chat-visitor', 'a visitor who is there, and types', DESK),
  sceneOf('chat-left', 'a visitor who has left before the answer came', DESK),
  sceneOf('chat-left-dark-italian', 'a visitor who has left before the answer came', {
    ...DESK,
    ...DARK_ITALIAN,
  }),
  sceneOf('chat-no-sender', 'a visitor whom nobody can write to', DESK),
  sceneOf('chat-customer', 'a customer who has chatted', DESK),
  sceneOf('chat-ending', 'a chat that is about to be ended', DESK),
  sceneOf('chat-ended-dark-italian', 'a chat that has ended', { ...DESK, ...DARK_ITALIAN }),
  sceneOf('phone-chat-visitor', 'a visitor who is there, and types', PHONE),
  sceneOf('phone-chat-no-sender-dark-italian', 'a visitor whom nobody can write to', {
    ...PHONE,
    ...DARK_ITALIAN,
  }),
  sceneOf('phone-chat-ended', 'a chat that has ended', PHONE),
  sceneOf('colleagues', 'colleagues on the same ticket', DESK),
  sceneOf('phone-colleagues-dark-italian', 'colleagues on the same ticket', { ...PHONE, ...DARK_ITALIAN }),
  sceneOf('history', 'what was done to a ticket', DESK),
  sceneOf('history-dark-italian', 'what was done to a ticket', { ...DESK, ...DARK_ITALIAN }),
  sceneOf('note', 'a note among messages', DESK),
  sceneOf('note-mention-dark-italian', 'a colleague to name in a note', { ...DESK, ...DARK_ITALIAN }),
  sceneOf('phone-note', 'a note among messages', PHONE),
  sceneOf('tags', 'a tag to create', DESK),
  sceneOf('workspaces', 'the workspaces to go to', DESK),
  sceneOf('phone-workspaces-dark-italian', 'the workspaces to go to', { ...PHONE, ...DARK_ITALIAN }),
  sceneOf('phone-new-workspace', 'a new workspace', PHONE),
  sceneOf('settings-tags-dark-italian', 'a tag in edit', { ...DESK, ...DARK_ITALIAN }),
  sceneOf('inbox-select', 'the colleagues to give them to', DESK),
  sceneOf('inbox-row-menu-dark-italian', 'the menu of a row', { ...DESK, ...DARK_ITALIAN }),
  sceneOf('phone-select-dark-italian', 'chosen rows', { ...PHONE, ...DARK_ITALIAN }),
  sceneOf('customer-pane', 'an event of the shop’s own, and an order', TALL),
  sceneOf('customer-metrics-dark-italian', 'the metrics of a customer', { ...DESK, ...DARK_ITALIAN }),
  sceneOf('customer', 'a customer’s own page', TALL),
  sceneOf('customer-join', 'two customers to join', TALL),
  sceneOf('phone-customer-join-dark-italian', 'two customers to join', { ...TALL_PHONE, ...DARK_ITALIAN }),
  sceneOf('customer-phone-wrong', 'a phone that cannot exist', TALL),
  sceneOf('phone-customer-phone-wrong-dark-italian', 'a phone that cannot exist', {
    ...TALL_PHONE,
    ...DARK_ITALIAN,
  }),
  sceneOf('customer-phone-remove-dark-italian', 'a phone to take away', { ...DESK, ...DARK_ITALIAN }),
  sceneOf('customer-erase', 'a customer to erase', DESK),
  sceneOf('phone-customer-erase-dark-italian', 'a customer to erase', { ...PHONE, ...DARK_ITALIAN }),
  sceneOf('customer-email-taken-dark-italian', 'an e-mail that is another customer’s', {
    ...TALL,
    ...DARK_ITALIAN,
  }),
  sceneOf('phone-customer-pane', 'an event of the shop’s own, and an order', { ...PHONE, ...TALL_PHONE }),
  sceneOf('phone-customer-dark-italian', 'a customer’s own page', {
    ...{ ...PHONE, ...TALL_PHONE },
    ...DARK_ITALIAN,
  }),
  { name: 'inbox-blocked', context: DESK, show: ticketOf('Mara Lindqvist') },
  { name: 'inbox-asks-to-stop', context: DESK, show: ticketOf('Rune Dahl') },
  sceneOf('retention', 'how long things are kept', DESK),
  sceneOf('retention-asked', 'what goes, before it is saved', DESK),
  sceneOf('phone-retention-dark-italian', 'how long things are kept, with what is wrong', {
    ...PHONE,
    ...DARK_ITALIAN,
  }),
  sceneOf('thread-gone', 'a thread whose words have gone', DESK),
  sceneOf('phone-thread-gone-dark-italian', 'a thread whose words have gone', { ...PHONE, ...DARK_ITALIAN }),
  sceneOf('thread-erased', 'the ticket of a customer who was erased', DESK),
  sceneOf('phone-thread-erased-dark-italian', 'the ticket of a customer who was erased', {
    ...PHONE,
    ...DARK_ITALIAN,
  }),
  {
    name: 'phone-asks-to-stop-dark-italian',
    context: { ...PHONE, colorScheme: 'dark', locale: 'it-IT' },
    show: ticketOf('Rune Dahl'),
  },
  { name: 'reports', context: SCROLL, show: page => page.goto('/reports', { waitUntil: 'networkidle' }) },
  sceneOf('reports-revenue', 'what texts have brought', SCROLL),
  sceneOf('phone-reports-revenue-dark-italian', 'what texts have brought', { ...PHONE, ...DARK_ITALIAN }),
  sceneOf('reports-orders', 'the orders behind the revenue', DESK),
  sceneOf('phone-reports-orders-dark-italian', 'the orders behind the revenue', {
    ...PHONE,
    ...DARK_ITALIAN,
  }),
  sceneOf('thread-sale', 'a text that led to an order', DESK),
  sceneOf('phone-thread-sale-dark-italian', 'a text that led to an order', { ...PHONE, ...DARK_ITALIAN }),
  sceneOf('customer-parcels', 'an order after a text, and one in two parcels', TALL),
  sceneOf('phone-customer-parcels-dark-italian', 'an order after a text, and one in two parcels', {
    ...{ ...PHONE, ...TALL_PHONE },
    ...DARK_ITALIAN,
  }),
  { name: 'waiting', context: DESK, show: page => page.goto('/inbox?sort=waiting') },
  { name: 'members', context: DESK, show: page => page.goto('/settings/members') },
  { name: 'account', context: DESK, show: page => page.goto('/settings/account') },
  { name: 'own-notifications', context: TALL, show: page => page.goto('/settings/notifications') },
  {
    name: 'phone-own-notifications-dark-italian',
    context: { ...PHONE, colorScheme: 'dark', locale: 'it-IT' },
    show: page => page.goto('/settings/notifications'),
  },
  { name: 'phone-account', context: PHONE, show: page => page.goto('/settings/account') },
  { name: 'forgotten-password', context: DESK, show: page => page.goto('/forgotten-password') },
  { name: 'blocked', context: DESK, show: page => page.goto('/settings/blocked') },
  { name: 'tablet', context: { viewport: { width: 1000, height: 800 } }, show: ticketOf('Giulia Ferrante') },
  { name: 'phone-list', context: PHONE, show: nothing },
  { name: 'phone-thread', context: PHONE, show: ticketOf('Giulia Ferrante') },
  {
    name: 'phone-dark-italian',
    context: { ...PHONE, colorScheme: 'dark', locale: 'it-IT' },
    show: ticketOf('Giulia Ferrante'),
  },
  { name: 'problems', context: DESK, show: page => page.goto('/settings/problems') },
  { name: 'audit', context: DESK, show: auditLog },
  {
    name: 'phone-audit-dark-italian',
    context: { ...PHONE, ...DARK_ITALIAN },
    show: auditLog,
  },
  { name: 'settings-integrations', context: DESK, show: wrongShop },
  sceneOf('settings-single-sign-on', 'a provider to sign in by, with what is wrong', TALL),
  sceneOf('phone-sign-in-dark-italian', 'a way in that has not opened', { ...PHONE, ...DARK_ITALIAN }),
  sceneOf('import', 'a file to import', TALL),
  sceneOf('phone-import-dark-italian', 'a file to import', { ...PHONE, ...DARK_ITALIAN }),
  sceneOf('import-taken-in', 'a file that was taken in but for a line', DESK),
  sceneOf('phone-import-undone-dark-italian', 'a file that was undone', { ...PHONE, ...DARK_ITALIAN }),
  sceneOf('klaviyo', 'a Klaviyo account that is pulled from', DESK),
  sceneOf('klaviyo-trouble', 'a Klaviyo account whose key lacks something', DESK),
  sceneOf('phone-klaviyo-trouble-dark-italian', 'a Klaviyo account whose key lacks something', {
    ...TALL_PHONE,
    ...DARK_ITALIAN,
  }),
  sceneOf('klaviyo-stopped', 'a Klaviyo account that nothing is pulled from for now', DESK),
  sceneOf('export', 'what can be taken along', DESK),
  sceneOf('phone-export-wrong-dark-italian', 'days that no export can be of', { ...PHONE, ...DARK_ITALIAN }),
  { name: 'webhook-new', context: DESK, show: newWebhook },
  { name: 'phone-webhook-new-dark-italian', context: { ...PHONE, ...DARK_ITALIAN }, show: newWebhook },
  { name: 'api-key-new', context: TALL, show: newApiKey },
  { name: 'phone-api-key-new-dark-italian', context: { ...TALL_PHONE, ...DARK_ITALIAN }, show: newApiKey },
  { name: 'mail', context: DESK, show: mail },
  {
    name: 'phone-mail-dark-italian',
    context: { ...PHONE, colorScheme: 'dark', locale: 'it-IT' },
    show: mail,
  },
  { name: 'settings-general', context: DESK, show: settings('general') },
  sceneOf('settings-workspace', 'a logo, and a link that is none', TALL),
  sceneOf('settings-web-chat', 'the web chat in another look', TALL),
  sceneOf('settings-web-chat-dark-italian', 'the web chat in another look', { ...TALL, ...DARK_ITALIAN }),
  sceneOf('phone-settings-web-chat', 'the web chat in another look', { ...PHONE, ...TALL_PHONE }),
  sceneOf('settings-office-hours', 'office hours that cannot be', TALL),
  sceneOf('phone-settings-office-hours-dark-italian', 'office hours that cannot be', {
    ...{ ...PHONE, ...TALL_PHONE },
    ...DARK_ITALIAN,
  }),
  sceneOf('settings-visitor-answer', 'what a visitor would get', TALL),
  sceneOf('settings-identity', 'keys of the shop’s identities', DESK),
  sceneOf('settings-foreign-sender-dark-italian', 'a sender outside the shop’s own domain', {
    ...DESK,
    ...DARK_ITALIAN,
  }),
  { name: 'settings-notifications', context: DESK, show: notifications },
  {
    name: 'phone-notifications-dark-italian',
    context: { ...PHONE, colorScheme: 'dark', locale: 'it-IT' },
    show: notifications,
  },
  sceneOf('emoji', 'the emoji', DESK),
  sceneOf('emoji-phone', 'the emoji', PHONE),
  sceneOf('emoji-by-name', 'emoji by the beginning of a name', DESK),
  sceneOf('phone-emoji-by-name-dark-italian', 'emoji by the beginning of a name', {
    ...PHONE,
    ...DARK_ITALIAN,
  }),
  sceneOf('gifs-none', 'GIFs where nobody has set them up', { ...DESK, ...DARK_ITALIAN }),
  { name: 'coupons', context: DESK, show: page => page.goto('/settings/coupons') },
  { name: 'coupon', context: DESK, show: couponRefusing },
  {
    name: 'phone-coupon-dark-italian',
    context: { ...PHONE, colorScheme: 'dark', locale: 'it-IT' },
    show: couponRefusing,
  },
  { name: 'credits', context: DESK, show: credits },
  {
    name: 'phone-credits-dark-italian',
    context: { ...PHONE, colorScheme: 'dark', locale: 'it-IT' },
    show: credits,
  },
  { name: 'settings-inbound', context: SCROLL, show: settings('inbound') },
  {
    name: 'settings-inbound-dark-italian',
    context: { ...SCROLL, colorScheme: 'dark', locale: 'it-IT' },
    show: settings('inbound'),
  },
  { name: 'settings-refused', context: DESK, show: refused },
  { name: 'phone-settings', context: PHONE, show: settings('inbound') },
  {
    name: 'phone-settings-dark-italian',
    context: { ...PHONE, colorScheme: 'dark', locale: 'it-IT' },
    show: refused,
  },
  { name: 'quick-replies', context: DESK, show: quickReplyInEdit },
  {
    name: 'phone-quick-replies-dark-italian',
    context: { ...PHONE, colorScheme: 'dark', locale: 'it-IT' },
    show: page => page.goto('/settings/quick-replies'),
  },
  { name: 'reply-quick', context: DESK, show: slash },
  { name: 'phone-reply-quick', context: PHONE, show: slash },
  { name: 'simulator', context: DESK, show: page => page.goto('/simulator') },
  {
    name: 'simulator-dark',
    context: { ...DESK, colorScheme: 'dark' },
    show: page => page.goto('/simulator'),
  },
  { name: 'demo-shop', context: DESK, show: page => page.goto('/demo-shop') },
  { name: 'answer-here', context: DESK, show: unsaid },
  {
    name: 'phone-answer-here-dark-italian',
    context: { ...PHONE, colorScheme: 'dark', locale: 'it-IT' },
    show: unsaid,
  },
  { name: 'providers', context: DESK, show: page => page.goto('/settings/providers') },
  { name: 'providers-connect', context: DESK, show: connecting },
  {
    name: 'phone-providers-connect-dark-italian',
    context: { ...PHONE, colorScheme: 'dark', locale: 'it-IT' },
    show: connecting,
  },
  { name: 'online', context: DESK, show: whoIsOnline },
  { name: 'phone-online-dark-italian', context: { ...PHONE, ...DARK_ITALIAN }, show: whoIsOnline },
  { name: 'providers-connected', context: DESK, show: connected },
  {
    name: 'phone-providers-connected-dark-italian',
    context: { ...PHONE, colorScheme: 'dark', locale: 'it-IT' },
    show: connected,
  },
  sceneOf('factor-set-up', 'a second factor to set up', DESK),
  sceneOf('phone-factor-set-up-dark-italian', 'a second factor to set up', {
    ...TALL_PHONE,
    ...DARK_ITALIAN,
  }),
  sceneOf('factor-colleague', 'a colleague whose second factor can be reset', DESK),
  // From here on nobody signs in any more without a code.
  sceneOf('factor-codes', 'recovery codes, shown once', DESK),
];

/** Of a workspace in which nothing has happened yet, at a server of its own. */
export const FIRST_STEPS: Pick<Shot, 'name' | 'context'>[] = [
  { name: 'first-steps', context: DESK },
  { name: 'first-steps-dark-italian', context: { ...DESK, ...DARK_ITALIAN } },
  { name: 'phone-first-steps-dark-italian', context: { ...PHONE, ...DARK_ITALIAN } },
];
