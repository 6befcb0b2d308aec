import type { OfficeHours } from '../../contract/officeHours.ts';
import type * as wire from '../../contract/settings.ts';
import type {
  Audience,
  KeywordKind,
  Language,
  OptOutMatch,
  ResponseKind,
} from '../../contract/vocabulary.ts';

/** A workspace's settings as rules read them, whole: what is not its own is the shipped default. */
export type Settings = {
  name: string;
  organizationPrefix: string;
  defaultSenderEmail: string;
  timeZone: string;
  /** Of the texts that go out by themselves, where the customer's own word does not tell another. */
  language: Language;
  autoResponder: { audience: Audience; textAll: string; textNonConsented: string; periodMinutes: number };
  attributionWindowHours: number;
  answerTarget: { minutes: number; inOfficeHours: boolean };
  optOutMatch: OptOutMatch;
  doubleOptIn: boolean;
  showCustomerMedia: boolean;
  /** The shop's own words, folded, beside the shipped ones. */
  keywords: Record<KeywordKind, string[]>;
  keywordResponses: Record<Language, Record<ResponseKind, string>>;
  /** Null while nobody has said (AUTO-5). */
  textsAnsweredHere: boolean | null;
  shortenLinks: boolean;
  /** The shop's own host for short links. */
  linkDomain: string | null;
  supportEmail: { from: string | null; replyTo: string | null };
  emailNotifications: { on: boolean; recipients: string[]; everyMessage: boolean };
  /** ASSIGN-2 to ASSIGN-4. */
  roundRobin: { enabled: boolean; handOut: boolean; graceMinutes: number };
  credits: { monthlyAllowance: number | null; picture: number; countryFactors: Record<string, number> };
  /** Empty for none, as are the replies. */
  welcomeMessage: string;
  /** By the clock of `timeZone`; null for always. */
  officeHours: OfficeHours | null;
  officeHoursReplies: { inside: string; outside: string };
  webChat: WebChat;
  logoMediaId: string | null;
  privacyUrl: string | null;
  termsUrl: string | null;
};

/** How the chat looks, whom it asks for an address, and where it may stand (`contract/webChatSettings.ts`). */
export type WebChat = Pick<wire.Settings['web_chat'], 'color' | 'font' | 'corners'> & {
  launcherSide: 'right' | 'left';
  launcherLabel: string;
  /** Null for never. */
  askEmailAfterMinutes: number | null;
  /** Hosts; none for any. */
  sites: string[];
};

export function settingsOf(full: wire.Settings): Settings {
  const { auto_responder: auto, email_notifications: mail, round_robin: turns, credits } = full;
  return {
    name: full.name,
    organizationPrefix: full.organization_prefix,
    defaultSenderEmail: full.default_sender_email,
    timeZone: full.time_zone,
    language: full.language,
    autoResponder: {
      audience: auto.audience,
      textAll: auto.text_all,
      textNonConsented: auto.text_non_consented,
      periodMinutes: auto.period_minutes,
    },
    attributionWindowHours: full.attribution_window_hours,
    answerTarget: {
      minutes: full.answer_target_minutes,
      inOfficeHours: full.answer_target_in_office_hours,
    },
    optOutMatch: full.opt_out_match,
    doubleOptIn: full.double_opt_in,
    showCustomerMedia: full.show_customer_media,
    keywords: full.keywords,
    keywordResponses: full.keyword_responses,
    textsAnsweredHere: full.texts_answered_here,
    shortenLinks: full.shorten_links,
    linkDomain: full.link_domain,
    supportEmail: { from: full.support_email.from, replyTo: full.support_email.reply_to },
    emailNotifications: { on: mail.on, recipients: mail.recipients, everyMessage: mail.every_message },
    roundRobin: {
      enabled: turns.enabled,
      handOut: turns.hand_out,
      graceMinutes: turns.grace_minutes,
    },
    credits: {
      monthlyAllowance: credits.monthly_allowance,
      picture: credits.picture,
      countryFactors: credits.country_factors,
    },
    ...chatSettingsOf(full),
  };
}

function chatSettingsOf(full: wire.Settings) {
  const { launcher_side, launcher_label, ask_email_after_minutes, ...look } = full.web_chat;
  return {
    welcomeMessage: full.welcome_message,
    officeHours: full.office_hours,
    officeHoursReplies: full.office_hours_replies,
    webChat: {
      ...look,
      launcherSide: launcher_side,
      launcherLabel: launcher_label,
      askEmailAfterMinutes: ask_email_after_minutes,
    },
    logoMediaId: full.logo_media_id,
    privacyUrl: full.privacy_url,
    termsUrl: full.terms_url,
  };
}
