import type { SettingsKey } from '../../words/catalog.ts';
import type { SettingsPage } from '../pages.ts';

type To = SettingsPage['to'];

type Under<Name> = { name: Name; to: To };

const at = <const Name extends SettingsKey>(
  to: To,
  names: Record<string, Name>,
): Record<string, Under<Name>> =>
  Object.fromEntries(Object.entries<Name>(names).map(([field, name]) => [field, { name, to }]));

/** By how the field's name in the API begins; the longest beginning counts. */
const PLACES = {
  ...at('/settings/workspace', {
    name: 'general.name',
    time_zone: 'general.zone',
    organization_prefix: 'general.prefix',
    default_sender_email: 'general.email',
    language: 'general.language',
    logo_media_id: 'logo.name',
    privacy_url: 'shop.privacy',
    terms_url: 'shop.terms',
  }),
  ...at('/settings/general', {
    undo_send_seconds: 'general.undo',
    attribution_window_hours: 'general.window',
    answer_target_minutes: 'general.target',
    answer_target_in_office_hours: 'general.targetHours',
    'support_email.from': 'general.from',
    'support_email.reply_to': 'general.replyTo',
    shorten_links: 'general.shorten',
    link_domain: 'general.domain',
    unread_badge: 'general.badge',
  }),
  ...at('/settings/inbound', {
    texts_answered_here: 'auto.title',
    auto_responder: 'auto.title',
    'auto_responder.audience': 'auto.audience',
    'auto_responder.text_all': 'auto.textAll',
    'auto_responder.text_non_consented': 'auto.textNonConsented',
    'auto_responder.period_minutes': 'auto.period',
    double_opt_in: 'doubleOptIn.title',
    show_customer_media: 'pictures.show',
    keywords: 'words.title',
    opt_out_match: 'optOut.match',
    keyword_responses: 'answers.title',
    email_notifications: 'notify.title',
    round_robin: 'turns.title',
    'round_robin.enabled': 'turns.on',
    'round_robin.hand_out_waiting': 'turns.handOut',
    'round_robin.grace_minutes': 'turns.grace',
  }),
  ...at('/settings/web-chat', {
    web_chat: 'settings.webChat',
    'web_chat.color': 'look.color',
    'web_chat.font': 'look.font',
    'web_chat.corners': 'look.corners',
    'web_chat.launcher_side': 'look.side',
    'web_chat.launcher_label': 'look.label',
    welcome_message: 'look.welcome',
    'office_hours_replies.inside': 'chatAnswers.inside',
    'office_hours_replies.outside': 'chatAnswers.outside',
    office_hours: 'hours.title',
    identity_keys: 'identity.title',
  }),
  ...at('/settings/credits', {
    credits: 'credits.title',
    'credits.monthly_allowance': 'credits.monthly',
    'credits.picture': 'credits.picture',
  }),
  ...at('/settings/quick-replies', { quick_replies: 'settings.quickReplies' }),
  ...at('/settings/tags', { tags: 'tag.title' }),
  ...at('/settings/coupons', { coupons: 'coupons.title' }),
  ...at('/settings/integrations', { shopify: 'shopify.name', klaviyo_source: 'klaviyo.title' }),
  ...at('/settings/webhooks', { webhooks: 'hooks.title' }),
  ...at('/settings/single-sign-on', { single_sign_on: 'sso.title' }),
  ...at('/settings/retention', {
    'retention/texts_months': 'keep.texts',
    'retention/chats_months': 'keep.chats',
    'retention/activity_months': 'keep.activity',
  }),
  ...at('/settings/members', { members: 'members.title' }),
  ...at('/settings/providers', {
    numbers: 'providers.title',
    provider_accounts: 'providers.title',
    gif_provider: 'gifs.title',
  }),
};

/** What a field is called on the page on which it is changed, and where that is. */
export type Place = (typeof PLACES)[string];

/** Null for what no page of the settings has: it is called as the API calls it. */
export function placeOf(field: string): Place | null {
  const parts = field.split(/(?=[./])/);
  const beginnings = parts.map((_, at) => parts.slice(0, parts.length - at).join(''));
  for (const beginning of beginnings) {
    if (Object.hasOwn(PLACES, beginning)) return PLACES[beginning] ?? null;
  }
  return null;
}
