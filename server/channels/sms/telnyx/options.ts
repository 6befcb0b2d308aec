/** What a Telnyx account's `options` hold. */
export type TelnyxOptions = {
  /** With which Telnyx signs: 32 bytes in base64, as Mission Control shows them. */
  public_key?: string;
};
