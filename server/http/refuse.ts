import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import {
  CALL_ERRORS,
  type CallErrorCode,
  type ProblemJson,
  REFUSALS,
  type RefusalCode,
} from '../../contract/refusals.ts';
import { NoIdentity } from '../chat/noIdentity.ts';
import { Refused } from '../store/refused.ts';
import { CallError, type FieldError } from './callError.ts';
import { detailOf } from './detailOf.ts';
import { invalidRequest } from './invalidRequest.ts';

/** What HTTP makes of each reason. The only place where a rule's refusal meets a status. */
const STATUS: Record<RefusalCode | CallErrorCode, number> = {
  not_found: 404,
  no_sms_consent: 403,
  profile_erased: 403,
  profile_blocked: 403,
  number_gone: 403,
  chat_closed: 409,
  snooze_in_past: 422,
  expires_in_past: 422,
  empty_message: 422,
  message_too_long: 422,
  not_retryable: 409,
  sent_in_future: 422,
  invalid_phone: 422,
  branded_sender: 422,
  provider_refused: 422,
  provider_unreachable: 409,
  duplicate_account: 409,
  account_retired: 409,
  set_by_environment: 409,
  is_simulator: 409,
  unknown_account: 422,
  unknown_number: 422,
  no_provider: 409,
  not_by_text: 409,
  consent_by_hand: 403,
  unknown_assignee: 422,
  unknown_variable: 422,
  keyword_empty: 422,
  keyword_too_long: 422,
  keyword_is_compliance: 422,
  keyword_taken: 422,
  target_out_of_range: 422,
  window_out_of_range: 422,
  period_out_of_range: 422,
  recipients_missing: 422,
  send_at_out_of_range: 422,
  not_scheduled: 409,
  unknown_media: 422,
  media_not_an_image: 422,
  media_too_large: 422,
  no_gif_provider: 409,
  gif_key_missing: 422,
  gif_key_refused: 409,
  gif_quota: 409,
  gif_provider_unreachable: 409,
  shop_secret_missing: 422,
  shop_token_refused: 409,
  shop_unreachable: 409,
  no_shop_token: 409,
  duplicate_shop: 409,
  klaviyo_key_refused: 409,
  klaviyo_scope_missing: 409,
  klaviyo_unreachable: 409,
  too_many_pictures: 422,
  unknown_coupon: 422,
  coupon_empty: 422,
  coupon_code_taken: 409,
  coupon_without_pool: 409,
  coupon_retired: 409,
  empty_variable: 422,
  unknown_quick_reply: 422,
  duplicate_name: 409,
  duplicate_coupon_code: 409,
  code_of_another_coupon: 409,
  same_profile: 422,
  too_many_identifiers: 409,
  phone_in_use: 409,
  one_is_blocked: 409,
  duplicate_profile: 409,
  properties_too_large: 422,
  duplicate_id: 409,
  unknown_member: 422,
  not_your_note: 403,
  round_robin_off: 409,
  grace_out_of_range: 422,
  assigned_meanwhile: 409,
  draft_changed: 409,
  undo_out_of_range: 422,
  unknown_tag: 422,
  too_many_tags: 409,
  ticket_tags_full: 422,
  session_not_begun: 409,
  no_address: 422,
  nobody_answered: 409,
  too_many_transcripts: 409,
  hours_backwards: 422,
  hours_overlap: 422,
  holiday_twice: 422,
  too_many_keys: 409,
  push_address_refused: 422,
  too_many_webhooks: 409,
  webhook_address_refused: 422,
  webhook_disabled: 409,
  webhook_waiting: 409,
  unknown_time_zone: 422,
  owner_needed: 403,
  owners_only: 403,
  last_owner: 409,
  not_an_owner: 403,
  shared_account: 403,
  already_member: 409,
  email_taken: 409,
  password_too_short: 422,
  password_common: 422,
  password_is_known: 422,
  wrong_password: 403,
  code_needed: 403,
  wrong_code: 422,
  second_factor_on: 409,
  second_factor_off: 409,
  limited_session: 403,
  provider_required: 403,
  client_secret_missing: 422,
  issuer_no_address: 422,
  issuer_refused: 422,
  issuer_unreachable: 409,
  issuer_without_document: 422,
  issuer_differs: 422,
  consent_without_phone: 422,
  csv_encoding: 422,
  csv_quotes: 422,
  csv_long_line: 422,
  csv_empty: 422,
  csv_too_large: 413,
  csv_fields_differ: 422,
  csv_field_twice: 422,
  csv_field_of_other_kind: 422,
  csv_nobody_named: 422,
  csv_field_missing: 422,
  import_busy: 409,
  sends_stay: 409,
  link_over: 410,
  precondition_failed: 412,
  no_mail_server: 409,
  mail_not_sent: 409,
  not_signed_in: 401,
  key_expired: 401,
  wrong_credentials: 401,
  forbidden_role: 403,
  missing_scope: 403,
  not_a_member: 403,
  no_workspace: 403,
  other_workspace: 409,
  wrong_origin: 403,
  invalid_request: 422,
  invalid_json: 400,
  invalid_encoding: 400,
  invalid_http: 400,
  headers_too_large: 431,
  too_slow: 408,
  unsupported_media_type: 415,
  body_too_large: 413,
  invalid_cursor: 400,
  idempotency_key_reused: 422,
  idempotency_in_flight: 409,
  idempotency_outcome_unknown: 409,
  rate_limited: 429,
  identity_invalid: 401,
  identity_expired: 401,
  bad_chat_token: 401,
  bad_chat_link: 401,
  site_not_allowed: 403,
  bad_signature: 403,
  no_route: 404,
  internal: 500,
};

const SENTENCES: Record<RefusalCode | CallErrorCode, string> = { ...REFUSALS, ...CALL_ERRORS };

export type Problem = {
  code: RefusalCode | CallErrorCode;
  detail?: string | undefined;
  errors?: FieldError[];
};

/** Every error leaves as RFC 9457's problem+json. What is none of the known reasons is a bug: 500, logged once. */
export function refuse(
  error: FastifyError | Error,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const problem = problemOf(error);
  if (problem.code === 'internal') request.log.error({ err: error }, 'a request failed');
  return answerWith(problem, request, reply);
}

export function answerWith(problem: Problem, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const body = problemBody(problem, request.id);
  return reply
    .code(body.status)
    .header('content-type', 'application/problem+json')
    .serializer(JSON.stringify)
    .send(body);
}

/** RFC 9457. */
export function problemBody({ code, detail: given, errors }: Problem, requestId: string): ProblemJson {
  const { status, title, detail } = saidOf({ code, detail: given });
  return {
    type: `urn:parley:problem:${code}`,
    title,
    status,
    code,
    detail,
    instance: `urn:parley:request:${requestId}`,
    ...(errors && errors.length > 0 && { errors }),
  };
}

/** What HTTP says of a problem, in whatever shape it leaves. */
export function saidOf({ code, detail = SENTENCES[code] }: Problem) {
  return { status: STATUS[code], title: SENTENCES[code], detail };
}

export function problemOf(error: FastifyError | Error): Problem {
  if (error instanceof Refused) return refusedBy(error);
  if (error instanceof NoIdentity) return { code: error.code, detail: error.detail };
  if (error instanceof CallError) return { code: error.code, detail: error.detail, errors: error.errors };
  if (hasZodFastifySchemaValidationErrors(error))
    return invalidRequest(error.validation, error.validationContext ?? 'body');
  if (isCutOff(error)) return { code: 'invalid_http' };
  if (isNoFile(error)) return { code: 'no_route' };
  return { code: ('code' in error && FASTIFY[error.code]) || 'internal' };
}

/** A body that breaks off: whoever was sending it is gone. */
function isCutOff(error: FastifyError | Error): boolean {
  return 'code' in error && error.code === 'ECONNRESET' && error.statusCode === 400;
}

/** An address that no file of the web app can have, as with NUL. */
function isNoFile(error: Error): boolean {
  return 'expose' in error && 'statusCode' in error && Number(error.statusCode) < 500;
}

const FASTIFY: Record<string, CallErrorCode> = {
  FST_ERR_CTP_INVALID_JSON_BODY: 'invalid_json',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'invalid_json',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'invalid_json',
  FST_ERR_CTP_BODY_TOO_LARGE: 'body_too_large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported_media_type',
  // An address that cannot be decoded, a part of one that is too long, and one that leads out of the web app's folder.
  FST_ERR_BAD_URL: 'no_route',
  FST_ERR_MAX_PARAM_LENGTH: 'no_route',
  FST_STATIC_FORBIDDEN_PATH: 'no_route',
};

function refusedBy({ code, pointer, about }: Refused): Problem {
  if (!pointer) return { code };
  const detail = detailOf(code, pointer, about);
  return { code, detail, errors: [{ pointer, code, detail, ...about }] };
}
