/**
 * Where the rules are known to do something else than the specification says: what is kept from happening here until
 * they are mended. The model knows nothing of it.
 */
export const STILL_WRONG = {
  /**
   * ATTR-2. A text that is processed late does not see a text of the very millisecond of the send, and answers after
   * it; and it takes a send for answered when another of the same campaign or flow has been.
   *
   *     text 1, put aside · at once: campaign, text 2, text 1 tried again
   *     flow · text 1, put aside · later the same flow again · text 2 · text 1 tried again
   *
   * So a text is not tried again where that could be, and nothing else is decided beside one that is.
   */
  lateTextSeesLess: true,
};
