/** What is known of an earlier request under the same `Idempotency-Key`. */
export type Claim = {
  /** The hash of its method, address and body. */
  request: string;
  /** Whoever works on it is alive until then, or has died. */
  heldUntil: Date;
  isAnswered: boolean;
};

export type Asked = {
  request: string;
  now: Date;
  /** Carried out a second time, it has no second effect. */
  isRepeatable: boolean;
};

/**
 * What becomes of a request whose key has been used: answered as before, refused with a code, or carried out `again`. What
 * was broken off may have had its effect, so nothing is carried out again that could have a second one (decision 47).
 */
export type Verdict =
  | 'replay'
  | 'again'
  | 'idempotency_key_reused'
  | 'idempotency_in_flight'
  | 'idempotency_outcome_unknown';

export function judgeClaim(claim: Claim, { request, now, isRepeatable }: Asked): Verdict {
  if (claim.request !== request) return 'idempotency_key_reused';
  if (claim.isAnswered) return 'replay';
  if (claim.heldUntil > now) return 'idempotency_in_flight';
  return isRepeatable ? 'again' : 'idempotency_outcome_unknown';
}

/**
 * Whether an answer is kept for whoever asks again. What failed here is not, nor what only stood against something at that
 * moment (409) or came too often (429): nothing was done, and asked again it may be.
 */
export function isKept(status: number): boolean {
  return status < 500 && status !== 409 && status !== 429;
}

/** Whether nothing has been done, so that the key is as good as new. */
export function isUndone(status: number): boolean {
  return status === 409 || status === 429;
}
