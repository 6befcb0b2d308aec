/** What a Twilio account's `options` can hold. */
export type TwilioOptions = {
  /** Of the Messaging Service that the numbers belong to. Texts then leave by it, from the number that was texted. */
  messaging_service_sid?: string;
};
