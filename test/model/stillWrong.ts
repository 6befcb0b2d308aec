/**
 * Where the rules are known to do something else than the specification says: what is kept from happening here until
 * they are mended. The model knows nothing of it.
 */
export const STILL_WRONG = {
  /**
   * ATTR-2. A text that is processed late takes a send for answered when a later send of the same campaign or flow has
   * been: too little is attributed, and nothing twice.
   *
   *     flow · text 1, put aside · later the same flow again · text 2 · text 1 tried again
   */
  sentTwiceIsOne: true,
};
