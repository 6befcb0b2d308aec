import { DEFAULT_KEYWORD_RESPONSES, type Settings } from '../domain/settings.ts';

/** A workspace's settings as stored: the API's own names, and only what differs from the defaults. */
export type StoredSettings = {
  organization_prefix: string;
  default_sender_email: string;
  time_zone: string;
  keyword_responses?: Partial<Settings['keywordResponses']>;
};

export function readSettings(data: Record<string, unknown>): Settings {
  const stored = data as StoredSettings;
  return {
    organizationPrefix: stored.organization_prefix,
    defaultSenderEmail: stored.default_sender_email,
    timeZone: stored.time_zone,
    keywordResponses: { ...DEFAULT_KEYWORD_RESPONSES, ...stored.keyword_responses },
  };
}
