/**
 * Where the rules are known to do something else than the specification says. Here alone the model follows them; all
 * else that it says is the specification's. An entry polices itself: once the rules are mended, the two differ,
 * until it and its uses are taken out.
 */
export const STILL_WRONG = {
  /**
   * TICK-7. The history of a ticket that begins flagged, or as the answer to a send, does not tell of it.
   *
   *     text "Please stop texting me", from somebody new
   */
  beginningUntold: true,
  /**
   * SMS-6. A report of 21610 ends consent that the customer has given after that text left: by then the message has
   * forgotten when it did.
   *
   *     text "When do you open?" · its answer leaves · accepted · later "START" · later report 21610
   */
  reportForgetsWhen: true,
  /**
   * ATTR-1, ATTR-2. A text that is processed late, after a newer send was recorded or a newer text taken up, is
   * attributed to nothing, though it is the first after its send and nobody else has answered that.
   *
   *     campaign · text, put aside · another campaign · the text is tried again
   */
  lateTextAnswersNothing: true,
  /**
   * ATTR-1. A send of the same millisecond that was recorded after a text, and so comes after it, still stands
   * between that text and an earlier send that is recorded late.
   *
   *     text · campaign of that instant · campaign of a day before
   */
  sameInstantIsBetween: true,
  /**
   * REPLY-8. A report of a text's former attempt, decided in one batch with and after the retry by hand, is applied to
   * the new attempt, which then never leaves. So a retry is decided alone here. This one does not police itself.
   *
   *     text · its answer leaves · accepted · report failed · in one batch: retry, report sent
   */
  retryKeepsFormerReports: true,
};
