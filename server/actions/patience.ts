/** How long an outbound text is waited for, and whatever else seems to be gone, in milliseconds. */
export type Patience = {
  /** For a provider's answer to it. */
  answerMs: number;
  /** A worker waits so long for it; what takes longer goes on by itself. */
  slowMs: number;
  /** A send without an answer is left alone so long before its provider is asked what became of it. */
  askAfterMs: number;
  /** A provider that still knows nothing of the text after this long never took it, or cannot say. */
  giveUpAfterMs: number;
  /** A visitor who has closed their last tab may open another, or load it anew, before they have left (CHAT-5). */
  visitorBackMs: number;
  /** A tab that has said nothing for so long is gone, though its line may live. Browsers let a hidden one speak once a minute. */
  tabSilentMs: number;
  /** A request under an `Idempotency-Key` whose process has said nothing of it for so long was broken off. */
  heldMs: number;
};

export const PATIENCE: Patience = {
  answerMs: 15_000,
  slowMs: 2000,
  askAfterMs: 20_000,
  giveUpAfterMs: 3 * 60_000,
  visitorBackMs: 5000,
  tabSilentMs: 75_000,
  heldMs: 30_000,
};
