import type { Settings } from '../../contract/settings.ts';
import type { Language } from '../../contract/vocabulary.ts';
import { beyond, type Fields, laidOver } from './mergePatch.ts';
import { SHIPPED_TEXTS } from './settingsTexts.ts';

/** What every workspace says of itself. All else has a default. */
type Identity = Pick<Settings, 'name' | 'organization_prefix' | 'default_sender_email' | 'time_zone'>;
type Defaults = Omit<Settings, keyof Identity>;
type Some<T> = { [Name in keyof T]?: T[Name] extends unknown[] ? T[Name] : Some<T[Name]> };

/** A workspace's settings as stored: the API's own names, and only what differs from the defaults. */
export type StoredSettings = Identity & Some<Defaults>;

/** With the defaults of the language that they name. */
export function completed(stored: Fields): Settings {
  return laidOver(defaultsFor(stored), stored) as Settings;
}

/** What of complete settings is to be stored. */
export function ownPart(settings: Settings): Fields {
  return beyond(defaultsFor(settings), settings);
}

function defaultsFor({ language }: { language?: unknown }): Defaults {
  return DEFAULTS[language as Language] ?? DEFAULTS.en;
}

const DEFAULTS: Record<Language, Defaults> = {
  en: defaultsIn('en'),
  fr: defaultsIn('fr'),
  es: defaultsIn('es'),
  it: defaultsIn('it'),
  de: defaultsIn('de'),
};

function defaultsIn(language: Language): Defaults {
  const { autoAll, autoNonConsented, chat } = SHIPPED_TEXTS[language];
  return {
    language: 'en',
    auto_responder: {
      audience: 'all',
      text_all: autoAll,
      text_non_consented: autoNonConsented,
      period_minutes: 60,
    },
    attribution_window_hours: 24,
    answer_target_minutes: 60,
    answer_target_in_office_hours: false,
    opt_out_match: 'exact',
    double_opt_in: false,
    show_customer_media: false,
    keywords: { join: [], stop: [], start: [], help: [] },
    keyword_responses: responsesInAll(),
    texts_answered_here: null,
    undo_send_seconds: 5,
    shorten_links: true,
    unread_badge: true,
    link_domain: null,
    support_email: { from: null, reply_to: null },
    email_notifications: { on: false, recipients: [], every_message: false, unsubscribed: [] },
    round_robin: { enabled: false, hand_out: true, grace_minutes: 5 },
    credits: { monthly_allowance: null, picture: 3, country_factors: {} },
    welcome_message: chat.welcome,
    office_hours: null,
    office_hours_replies: { inside: '', outside: chat.outside },
    web_chat: {
      color: '#3f4a2c',
      font: 'system',
      corners: 'round',
      launcher_side: 'right',
      launcher_label: '',
      ask_email_after_minutes: 3,
      sites: [],
    },
    logo_media_id: null,
    privacy_url: null,
    terms_url: null,
  };
}

function responsesInAll(): Defaults['keyword_responses'] {
  const { en, fr, es, it, de } = SHIPPED_TEXTS;
  return { en: en.responses, fr: fr.responses, es: es.responses, it: it.responses, de: de.responses };
}
