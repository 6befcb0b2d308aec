import { z } from 'zod';
import { line } from './line.ts';
import { type Route, Text } from './route.ts';
import { Audience, type KeywordKind, Language, OptOutMatch, type ResponseKind } from './vocabulary.ts';
import { webChatPatch, webChatSettings } from './webChatSettings.ts';

/** A workspace's settings, whole: what is not its own is the shipped default. */
export const Settings = z.object({
  name: z.string(),
  organization_prefix: z.string().describe("who the shop's texts say they are from"),
  default_sender_email: z.string(),
  time_zone: z.string().describe('IANA'),
  language: Language.describe('of the texts that go out by themselves'),
  auto_responder: z.object({
    audience: Audience,
    text_all: z.string(),
    text_non_consented: z.string(),
    period_minutes: z.number().int().describe('a customer is answered at most once in it'),
  }),
  attribution_window_hours: z.number().int(),
  answer_target_minutes: z.number().int().describe('within which customers expect an answer'),
  answer_target_in_office_hours: z.boolean().describe('whether only time within the office hours counts'),
  opt_out_match: OptOutMatch,
  double_opt_in: z.boolean(),
  show_customer_media: z.boolean(),
  keywords: perKind(z.array(z.string())).describe("the shop's own, beside the shipped ones"),
  keyword_responses: perLanguage(perResponse(z.string())).describe('`confirm` asks for the double opt-in'),
  texts_answered_here: z.boolean().nullable().describe('null while nobody has said'),
  undo_send_seconds: z
    .number()
    .int()
    .describe('for which a reply from the inbox can be taken back; 0 for none'),
  shorten_links: z.boolean(),
  unread_badge: z.boolean().describe('whether the inbox counts customers with unread messages in red'),
  link_domain: z.string().nullable().describe("the shop's own host for short links, as go.shop.example"),
  support_email: z.object({ from: z.string().nullable(), reply_to: z.string().nullable() }),
  email_notifications: z.object({
    on: z.boolean(),
    recipients: z.array(z.string()),
    every_message: z.boolean().describe('and not once a ticket while it is unread'),
    unsubscribed: z
      .array(z.string())
      .describe('took themselves off by the link in such an e-mail, until they are recipients again'),
  }),
  round_robin: z
    .object({
      enabled: z.boolean(),
      hand_out: z
        .boolean()
        .describe('what waited is given out when the office opens or somebody comes Online'),
      grace_minutes: z.number().int().describe('for which an agent without an open screen stays Online'),
    })
    .describe('new tickets go to the agents who are Online, in turn'),
  credits: z.object({
    monthly_allowance: z.number().int().nullable(),
    picture: z.number().describe('what a picture message costs, in credits'),
    country_factors: z.record(z.string(), z.number()).describe('by ISO 3166 country; 1 where none is named'),
  }),
  ...webChatSettings,
});
export type Settings = z.infer<typeof Settings>;

const LONGEST_TEXT = 480;

/** Trimmed by the rule and not here, so that a variable's position is told as the caller sees it. */
const Template = Text.refine(text => {
  const { length } = [...text.trim()];
  return length >= 1 && length <= LONGEST_TEXT;
}, `has 1 to ${LONGEST_TEXT} characters`)
  .nullable()
  .describe(`a template of 1 to ${LONGEST_TEXT} characters; null puts the shipped text back`);

const Address = Text.trim()
  .max(254)
  .meta({ examples: ['care@morlane.example'] })
  .pipe(z.email('is not an e-mail address'));

const OwnWords = z.array(Text.max(200)).max(50);

/** What is left out stays as it is. The ranges and words that a rule refuses by a code of their own are not here. */
export const SettingsPatch = z
  .object({
    name: line(100),
    organization_prefix: line(40),
    default_sender_email: Address,
    time_zone: Text.max(100),
    language: Language,
    auto_responder: z
      .object({
        audience: Audience,
        text_all: Template,
        text_non_consented: Template,
        period_minutes: z.int(),
      })
      .partial()
      .strict(),
    attribution_window_hours: z.int(),
    answer_target_minutes: z.int(),
    answer_target_in_office_hours: z.boolean(),
    opt_out_match: OptOutMatch,
    double_opt_in: z.boolean(),
    show_customer_media: z.boolean(),
    keywords: perKind(OwnWords).partial().strict(),
    keyword_responses: perLanguage(perResponse(Template).partial().strict()).partial().strict(),
    texts_answered_here: z.boolean().nullable(),
    undo_send_seconds: z.int(),
    shorten_links: z.boolean(),
    unread_badge: z.boolean(),
    link_domain: Text.trim()
      .toLowerCase()
      .max(253)
      .regex(/^(?=.*\.)[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?$/, 'is not a host name, as go.shop.example')
      .nullable(),
    support_email: z.object({ from: Address.nullable(), reply_to: Address.nullable() }).partial().strict(),
    email_notifications: z
      .object({
        on: z.boolean(),
        recipients: z.array(Address).max(50),
        every_message: z.boolean(),
        unsubscribed: z.array(Address).max(50),
      })
      .partial()
      .strict(),
    round_robin: z
      .object({ enabled: z.boolean(), hand_out: z.boolean(), grace_minutes: z.int() })
      .partial()
      .strict(),
    credits: z
      .object({
        monthly_allowance: z.int().min(1).max(1_000_000_000).nullable(),
        picture: z.number().min(0).max(1000),
        country_factors: z.record(
          z.string().regex(/^[A-Z]{2}$/, 'is not a country, as IT'),
          z.number().min(0).max(1000).nullable(),
        ),
      })
      .partial()
      .strict(),
    ...webChatPatch,
  })
  .partial()
  .strict();
export type SettingsPatch = z.infer<typeof SettingsPatch>;

export const settingsRoutes = {
  readSettings: {
    method: 'GET',
    path: '/api/v1/settings',
    summary: 'The settings of the workspace',
    tag: 'Workspace',
    access: 'inbox',
    scope: 'settings:read',
    etag: true,
    answers: { 200: Settings },
  },
  patchSettings: {
    method: 'PATCH',
    path: '/api/v1/settings',
    summary: 'Change settings: what is left out stays, and null puts a shipped text back',
    tag: 'Workspace',
    access: 'settings',
    scope: 'settings:write',
    body: SettingsPatch,
    ifMatch: true,
    answers: { 200: Settings },
  },
} as const satisfies Record<string, Route>;

function perKind<T extends z.ZodType>(shape: T) {
  return z.object({ join: shape, stop: shape, start: shape, help: shape } satisfies Record<KeywordKind, T>);
}

function perResponse<T extends z.ZodType>(shape: T) {
  const responses = { join: shape, stop: shape, start: shape, help: shape, confirm: shape };
  return z.object(responses satisfies Record<ResponseKind, T>);
}

function perLanguage<T extends z.ZodType>(shape: T) {
  return z.object({ en: shape, fr: shape, es: shape, it: shape, de: shape } satisfies Record<Language, T>);
}
