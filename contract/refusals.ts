import { z } from 'zod';

/**
 * Every reason for which a rule refuses, with the sentence that goes with it. What HTTP makes of each is
 * `server/http/refuse.ts`; how a screen says it is in the app's catalogs.
 */
export const REFUSALS = {
  not_found: 'There is no such thing in this workspace.',
  no_sms_consent: 'This customer has not agreed to texts, or has taken it back.',
  profile_erased: 'This customer has been erased.',
  profile_blocked: 'This customer is blocked.',
  number_gone: 'The number that this customer texted can no longer send.',
  chat_closed: 'This chat is closed, and closed chats stay closed.',
  snooze_in_past: 'A ticket can only be snoozed until a time that is still to come.',
  expires_in_past: 'A key can only expire at a time that is still to come.',
  empty_message: 'A message needs text.',
  message_too_long: 'A text can have at most 1,600 characters.',
  not_retryable: 'Only a message that failed, or whose fate is unknown, can be tried again.',
  sent_in_future: 'What is recorded cannot lie in the future.',
  invalid_phone: 'This is no phone number that can exist.',
  branded_sender: 'A branded sender cannot receive texts, so it cannot be an inbox number.',
  provider_refused: 'The provider does not accept this account, or not by these secrets.',
  provider_unreachable: 'The provider cannot be asked now, so nothing was kept. Try again in a moment.',
  duplicate_account: 'This account is connected already.',
  account_retired: 'This account has been retired. Connect it again first.',
  set_by_environment: 'The environment names this account, and is where it is changed.',
  is_simulator: 'The simulator goes off by itself once a provider is connected.',
  unknown_account: 'There is no provider account of this id.',
  unknown_number: 'This account has no such number that can send.',
  no_provider: 'No provider is connected that could carry this number.',
  not_by_text: 'Only a customer who texts can be opted out of texts.',
  consent_by_hand:
    'Consent is given by the customer, by API or by import. A member can only opt a customer out who asked for it.',
  unknown_assignee: 'There is no agent of that id who may use the inbox.',
  unknown_variable: 'The text has a variable that is not known, or that is not closed.',
  keyword_empty: 'A keyword needs letters or digits.',
  keyword_too_long: 'A keyword can have at most 40 characters.',
  keyword_is_compliance: 'This word already means STOP, START or HELP, and always will.',
  keyword_taken: 'This word is a keyword already.',
  target_out_of_range: 'Customers are to be answered within 1 to 10,080 minutes.',
  window_out_of_range: 'The attribution window is 1 to 720 hours.',
  period_out_of_range: 'The period is 1 to 10,080 minutes, which is a week.',
  recipients_missing: 'Notifications by e-mail need at least one address.',
  send_at_out_of_range: 'A message can be sent later at a time that is still to come, within 30 days.',
  not_scheduled: 'Only a message that has not left yet can be changed or canceled.',
  unknown_media: 'There is no uploaded picture of this id.',
  media_not_an_image: 'The file is not a picture that can be sent: JPEG, PNG, WebP or GIF.',
  media_too_large: 'The picture is too large.',
  no_gif_provider: 'There are no GIFs here: nobody has set up a provider of them.',
  gif_key_missing: 'There is no key of this provider yet.',
  gif_key_refused: 'The provider of GIFs does not accept the key.',
  gif_quota: 'The provider of GIFs answers no more questions by this key for now.',
  shop_secret_missing: 'A shop is connected by its API secret key.',
  shop_token_refused: 'Shopify does not accept this token for this shop.',
  shop_unreachable: 'Shopify cannot be asked now. Try again in a moment.',
  no_shop_token: 'There is no token by which the shop could be asked.',
  duplicate_shop: 'This shop is connected in another workspace.',
  gif_provider_unreachable: 'The provider of GIFs cannot be asked now. Try again in a moment.',
  klaviyo_key_refused: 'Klaviyo does not accept the key.',
  klaviyo_scope_missing: 'The key may not read profiles at Klaviyo: it lacks profiles:read.',
  klaviyo_unreachable: 'Klaviyo cannot be asked now. Try again in a moment.',
  too_many_pictures: 'The provider of this number takes fewer pictures in one message.',
  unknown_coupon: 'There is no coupon of this id that can be handed out.',
  coupon_empty: 'The coupon has no codes left.',
  coupon_code_taken: 'The code of this message has been given to somebody else since. Write the reply anew.',
  coupon_without_pool: 'This coupon has one code for everybody, and no pool.',
  coupon_retired: 'This coupon has been retired.',
  empty_variable: 'The text has a variable that is empty for this customer.',
  unknown_quick_reply: 'There is no quick reply of this id.',
  duplicate_name: 'Another one has this name already.',
  duplicate_coupon_code: 'The coupon has this code already.',
  code_of_another_coupon: 'Another coupon has this code.',
  same_profile: 'These two are one customer already.',
  one_is_blocked: 'One of these two is blocked, and the other is not. Block or unblock one of them first.',
  duplicate_profile: 'Another customer is known by this already.',
  too_many_identifiers: 'A customer can be known by at most 50 phones, addresses and ids.',
  phone_in_use:
    'The conversation by text is held with this phone, and no other phone of this customer has written. Nobody would be left to answer.',
  properties_too_large: 'The properties of a customer may come to 32,000 characters of JSON.',
  duplicate_id: 'Something else has this id already.',
  unknown_member: 'There is no member of that id who may use the inbox.',
  not_your_note: 'A note is changed by whoever wrote it, and deleted by them, an Owner or an Admin.',
  round_robin_off: 'Round robin is off in this workspace, so there is nothing to be Online for.',
  grace_out_of_range: 'The time for which an agent stays Online without a screen is 1 to 240 minutes.',
  assigned_meanwhile: 'The ticket has been assigned to somebody else in the meantime.',
  draft_changed: 'Another of your devices has written on this draft since.',
  undo_out_of_range: 'A reply can be held back for 0 to 30 seconds.',
  unknown_tag: 'There is no tag of this id.',
  too_many_tags: 'A workspace can have at most 200 tags.',
  ticket_tags_full: 'A ticket can have at most 20 tags.',
  session_not_begun: 'The session begins with its first message.',
  no_address: 'There is no e-mail address to send this to.',
  nobody_answered:
    'Nobody of the shop has answered yet: until then nothing is sent to an address that was only typed in.',
  too_many_transcripts: 'The transcript of this session has been sent often enough.',
  hours_backwards:
    'A block of hours ends after it begins. What goes on past midnight is a block of each day.',
  hours_overlap: 'This block of hours begins within another one of the day.',
  holiday_twice: 'This date is among the holidays already.',
  too_many_keys: 'There are three keys in use. Retire one of them first.',
  push_address_refused: 'Push services are called over https, and not in a private network.',
  too_many_webhooks: 'A workspace can have at most 10 webhooks.',
  webhook_address_refused: 'Webhooks are called over https, and not in a private network.',
  webhook_disabled: 'The webhook is disabled. Enable it first.',
  webhook_waiting: 'This is still to be delivered.',
  unknown_time_zone: 'There is no time zone of this name. One is Europe/Rome.',
  owner_needed: 'Only an Owner may take the whole workspace along.',
  owners_only: 'Only an Owner makes somebody Owner, or takes that away.',
  last_owner: 'A workspace always keeps one Owner. Make somebody else Owner first.',
  not_an_owner: 'Only who is Owner of a workspace here begins another.',
  shared_account:
    'This account is in other workspaces too. Only an Owner or Admin of all of them does this for it.',
  already_member: 'Somebody with this address is in the team already.',
  email_taken: 'Another account has this address.',
  password_too_short: 'A password has at least 10 characters.',
  password_common: 'Many people use this password, or one like it, so it is guessed first.',
  password_is_known: 'A password cannot be your own name or address.',
  wrong_password: 'This is not your password.',
  code_needed: 'This account asks for a code too: of its authenticator, or one for recovery.',
  wrong_code: 'This code is not right, or was used before.',
  second_factor_on: 'There is a second factor already.',
  second_factor_off: 'There is no second factor.',
  limited_session: 'This session was begun by the provider of its workspace, and opens nothing else.',
  provider_required:
    'Members of this workspace sign in by its own provider, and only its Owners by a password.',
  client_secret_missing: 'There is no secret yet of this client at this provider.',
  issuer_no_address: 'An issuer is an address without a query, and without /.well-known/ behind it.',
  issuer_refused: 'Providers are called over https, and not in a private network.',
  issuer_unreachable: 'Nothing answers at this address, or not in time. Nothing was kept.',
  issuer_without_document:
    'What answers at this address is no provider of OpenID Connect: it has no /.well-known/openid-configuration.',
  issuer_differs: 'The provider at this address gives another issuer as its own. Take that one.',
  precondition_failed: 'Somebody else has changed this since it was read. Read it again.',
  link_over: 'This link opens nothing, or no longer: it works once, and for a time.',
  consent_without_phone: 'Consent to texts needs a phone number.',
  csv_encoding: 'The file is neither UTF-8 nor UTF-16 nor Windows-1252 throughout.',
  csv_quotes: 'The file has a quotation mark that is not closed, or closed where a cell goes on.',
  csv_long_line: 'A line of the file is longer than 256 KiB. A quotation mark may be missing.',
  csv_empty: 'The file has no line below its header.',
  csv_too_large: 'A CSV file can have at most 512 MiB and 2,000,000 lines, of 200 columns.',
  csv_fields_differ: 'Every column of the file takes one field, in their order.',
  csv_field_twice: 'Only one column can be this.',
  csv_field_of_other_kind: 'A file of this kind has no such field.',
  csv_nobody_named: 'One column has to be a phone number, an e-mail address or an ID.',
  csv_field_missing: 'A column has to be this, for the sends to be recorded.',
  import_busy: 'The import is in another phase: nothing of this can be done with it now.',
  sends_stay: 'What was sent has been sent: a record of it is not undone.',
  no_mail_server: 'There is no mail server to send this through. Whoever runs Parley sets SMTP_URL.',
  mail_not_sent: 'The mail could not be sent. Check the address, and try again.',
} as const;

export const RefusalCode = z.enum(
  Object.keys(REFUSALS) as [keyof typeof REFUSALS, ...(keyof typeof REFUSALS)[]],
);
export type RefusalCode = keyof typeof REFUSALS;

/** What is refused before any rule is asked: who is calling, and whether the call can be read. */
export const CALL_ERRORS = {
  not_signed_in: 'Sign in, or send an API key.',
  key_expired: 'This API key has expired.',
  wrong_credentials: 'No account has this e-mail and password.',
  forbidden_role: 'Your role may not do this.',
  missing_scope: 'This API key has no scope for this.',
  not_a_member: 'An API key is no member of the team.',
  no_workspace: 'This account is in no workspace here any more. Whoever manages one can invite it again.',
  other_workspace: 'The session is in another workspace by now than the one that this is about.',
  wrong_origin: 'This request comes from another site.',
  invalid_request: 'The request has fields that cannot be accepted.',
  invalid_json: 'The body is not JSON.',
  invalid_encoding: 'The body is not valid UTF-8.',
  invalid_http: 'This cannot be read as HTTP.',
  headers_too_large: 'The headers, with the address, are longer than is accepted here.',
  too_slow: 'The request did not come in time.',
  unsupported_media_type: 'The body has a content type that is not accepted here.',
  body_too_large: 'The body is larger than is accepted here.',
  invalid_cursor: 'The cursor is not one that this list gave.',
  idempotency_key_reused: 'This Idempotency-Key was used for another request.',
  idempotency_in_flight: 'The first request under this Idempotency-Key is still being carried out.',
  idempotency_outcome_unknown:
    'The first request under this Idempotency-Key was broken off, and may have been carried out. Look first, then ask under another key.',
  rate_limited: 'Too many requests of this kind. Try again in a minute.',
  identity_invalid: 'This is no identity that the shop has signed.',
  identity_expired: 'The identity has expired. The shop signs it anew whenever a page is opened.',
  bad_chat_token: 'The token opens no session, or no longer.',
  bad_chat_link: 'The link opens no conversation, or no longer.',
  site_not_allowed: 'The chat of this workspace does not stand on this site.',
  bad_signature: 'The signature does not match.',
  no_route: 'There is no such address.',
  internal: 'Something went wrong here. It has been logged under the request id.',
} as const;
export type CallErrorCode = keyof typeof CALL_ERRORS;

const ProblemCode = z.enum(
  Object.keys({ ...REFUSALS, ...CALL_ERRORS }) as [
    RefusalCode | CallErrorCode,
    ...(RefusalCode | CallErrorCode)[],
  ],
);

/** RFC 9457, with a stable `code` and one entry a field that is wrong. In the document it stands once. */
export const ProblemJson = z
  .object({
    type: z.string().meta({ examples: ['urn:parley:problem:empty_message'] }),
    title: z.string().meta({ examples: [REFUSALS.empty_message] }),
    status: z
      .number()
      .int()
      .meta({ examples: [422] }),
    code: ProblemCode.meta({ examples: ['empty_message'] }),
    detail: z.string().meta({ examples: [REFUSALS.empty_message] }),
    instance: z.string().meta({ examples: ['urn:parley:request:req-1f'] }),
    errors: z
      .array(
        z.object({
          pointer: z.string(),
          code: z.string(),
          detail: z.string(),
          variable: z.string().optional().describe('the variable that is not known, or is empty'),
          profile_id: z.string().optional().describe('the customer who has it already'),
          assignee_id: z
            .string()
            .optional()
            .describe('the agent who has it meanwhile; left out where nobody has'),
          position: z.number().int().optional().describe('where it begins, in characters from 1'),
          line: z.number().int().optional().describe('the line of a file, from 1'),
          field: z.string().optional().describe('the field that no column of a file is'),
        }),
      )
      .optional()
      .describe(
        'one entry a field, `pointer` being a JSON pointer into the body, or the name of a parameter',
      ),
  })
  .meta({ id: 'Problem' });
export type ProblemJson = z.infer<typeof ProblemJson>;

/** What a problem says of a field beyond code and words: nothing that the document does not name. */
export type AboutField = Omit<NonNullable<ProblemJson['errors']>[number], 'pointer' | 'code' | 'detail'>;
