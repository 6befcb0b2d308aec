import {
  AuthorizationResponseError,
  ClientError,
  ResponseBodyError,
  WWWAuthenticateChallengeError,
} from 'openid-client';
import type { RefusalCode } from '../../../contract/refusals.ts';
import type { SignInTrouble } from '../../../contract/signInTroubles.ts';

/** What a provider says in place of a code (OpenID Connect Core, 3.1.2.6; RFC 6749, 4.1.2.1). Anything else is how it was set up. */
const INSTEAD: Record<string, SignInTrouble> = {
  access_denied: 'denied',
  login_required: 'denied',
  interaction_required: 'denied',
  consent_required: 'denied',
  account_selection_required: 'denied',
  server_error: 'unreachable',
  temporarily_unavailable: 'unreachable',
};

/** By what openid-client calls it. What is not here is a line that broke. */
const BY_CODE: Record<string, SignInTrouble> = {
  OAUTH_JWT_TIMESTAMP_CHECK_FAILED: 'clock',
  OAUTH_JWT_CLAIM_COMPARISON_FAILED: 'unproven',
  OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED: 'unproven',
  OAUTH_KEY_SELECTION_FAILED: 'unproven',
  OAUTH_INVALID_RESPONSE: 'unproven',
  OAUTH_UNSUPPORTED_OPERATION: 'unproven',
  OAUTH_MISSING_SERVER_METADATA: 'misconfigured',
  OAUTH_INVALID_SERVER_METADATA: 'misconfigured',
  OAUTH_HTTP_REQUEST_FORBIDDEN: 'misconfigured',
};

/** Why a provider's answer lets nobody in. */
export function troubleOf(error: unknown): SignInTrouble {
  if (error instanceof AuthorizationResponseError) return INSTEAD[error.error] ?? 'misconfigured';
  // A code that is out of date, or that was used before (RFC 6749, 5.2).
  if (error instanceof ResponseBodyError) return error.error === 'invalid_grant' ? 'stale' : 'misconfigured';
  if (error instanceof WWWAuthenticateChallengeError) return 'misconfigured';
  return (error instanceof ClientError && BY_CODE[error.code ?? '']) || 'unreachable';
}

/** It has answered, and with something else (OpenID Connect Discovery 1.0, 4.3). */
const NO_DOCUMENT = [
  'OAUTH_RESPONSE_IS_NOT_CONFORM',
  'OAUTH_RESPONSE_IS_NOT_JSON',
  'OAUTH_PARSE_ERROR',
  'OAUTH_INVALID_RESPONSE',
];

/** Why a provider's address cannot be kept. */
export function whyNotIssuer(error: unknown): RefusalCode {
  const code = (error instanceof ClientError && error.code) || '';
  if (code === 'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED') return 'issuer_differs';
  return NO_DOCUMENT.includes(code) ? 'issuer_without_document' : 'issuer_unreachable';
}
