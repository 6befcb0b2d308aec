const CONNECTING = new Set(['connect', 'getaddrinfo']);
const BEFORE_SENDING = new Set(['UND_ERR_CONNECT_TIMEOUT', 'ERR_INVALID_URL']);
const UNTRUSTED_CERTIFICATE = /^(CERT_|ERR_TLS_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)/;

/**
 * Whether a failed `fetch` certainly sent nothing: no such host, refused, unreachable, or a certificate that was not
 * trusted. Anything else (a reset, a closed socket) may have come after the other side read the request.
 */
export function neverLeft(error: unknown): boolean {
  return causesOf(error).some(failedBeforeSending);
}

type SystemError = { code?: unknown; syscall?: unknown };

/** fetch wraps what happened in `cause`; a host with several addresses gives one error for each in `errors`. */
function causesOf(error: unknown): SystemError[] {
  if (!(error instanceof Error)) return [];
  const inner = error instanceof AggregateError ? error.errors : [];
  return [error as SystemError, ...causesOf(error.cause), ...inner.flatMap(causesOf)];
}

function failedBeforeSending({ code, syscall }: SystemError): boolean {
  if (typeof syscall === 'string' && CONNECTING.has(syscall)) return true;
  return typeof code === 'string' && (BEFORE_SENDING.has(code) || UNTRUSTED_CERTIFICATE.test(code));
}
