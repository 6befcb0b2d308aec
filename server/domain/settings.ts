import type { KeywordKind } from '../../contract/vocabulary.ts';

/** A workspace's settings, as far as rules read them. */
export type Settings = {
  organizationPrefix: string;
  defaultSenderEmail: string;
  timeZone: string;
  keywordResponses: Record<KeywordKind, string>;
};

export const DEFAULT_KEYWORD_RESPONSES: Record<KeywordKind, string> = {
  join: '{{organization_prefix}}: you are in. A few texts a month, rates may vary. HELP for help, STOP to leave.',
  stop: '{{organization_prefix}}: you have left and get no more texts from us. START brings you back.',
  start: '{{organization_prefix}}: you are back and can be texted again. HELP for help, STOP to leave.',
  help: '{{organization_prefix}}: for help write to {{default_sender_email}}. Rates may vary. STOP ends texts.',
};
