/** A request under an `Idempotency-Key`, as it is kept. `answer` is sealed. */
export type ClaimRow = {
  workspaceId: string;
  /** The API key or the member who asks. */
  callerId: string;
  key: string;
  id: string;
  request: string;
  begunAt: Date;
  heldUntil: Date;
  status: number | null;
  answer: Buffer | null;
};
