/** How long an outbound text is waited for, in milliseconds. */
export type Patience = {
  /** For a provider's answer to it. */
  answerMs: number;
  /** A worker waits so long for it; what takes longer goes on by itself. */
  slowMs: number;
  /** A send without an answer is left alone so long before its provider is asked what became of it. */
  askAfterMs: number;
  /** A provider that still knows nothing of the text after this long never took it, or cannot say. */
  giveUpAfterMs: number;
};

export const PATIENCE: Patience = {
  answerMs: 15_000,
  slowMs: 2000,
  askAfterMs: 20_000,
  giveUpAfterMs: 3 * 60_000,
};
