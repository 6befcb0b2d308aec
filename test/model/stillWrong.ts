/**
 * Where the rules are known to do something else than the specification says: what is kept from happening here until
 * they are mended. The model knows nothing of it.
 */
export const STILL_WRONG = {
  /**
   * ATTR-2. A text that is processed late does not see a text of the very millisecond of the send or of its own, and
   * answers after it; it takes a send for answered when another of the same campaign or flow has been; and it looks
   * at the first text after the send alone, so that behind another late one it does not see who has answered.
   *
   *     text 1, put aside · at once: campaign, text 2, text 1 tried again
   *     campaign · block · text 1 · unblock · at once: text 2, put aside, and tried again
   *     campaign · text 1, put aside · text 2, put aside · text 3 · text 2 tried again · text 1 tried again
   *     flow · text 1, put aside · later the same flow again · text 2 · text 1 tried again
   *
   * So a text is not tried again where that could be, and nothing else is decided beside one that is.
   */
  lateTextSeesLess: true,
  /**
   * REPLY-8. A report of a text's former attempt, decided in one batch with and after the retry by hand, is applied to
   * the new attempt, which then never leaves. So a retry is decided alone here.
   *
   *     text · its answer leaves · accepted · report failed · in one batch: retry, report sent
   */
  retryKeepsFormerReports: true,
};
