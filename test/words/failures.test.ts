import { describe, expect, test } from 'vitest';
import { ABOUT_NAME, ABOUT_PHONE, PLAIN } from '../../app/ticket/failureWords.ts';
import { en } from '../../app/words/en.ts';
import { it as italian } from '../../app/words/it.ts';
import type { SendFailure } from '../../server/channels/sms/errors.ts';

/** What a provider's codes mean. One that is added to them does not compile until it stands here. */
const OF_PROVIDERS = Object.keys({
  opted_out: true,
  invalid_number: true,
  landline: true,
  unreachable: true,
  carrier_blocked: true,
  carrier_filtered: true,
  unregistered: true,
  region_not_enabled: true,
  too_long: true,
  rate_limited: true,
  credentials: true,
  number_gone: true,
  media: true,
  unknown_destination: true,
  other: true,
} satisfies Record<SendFailure, true>);

/** What Parley itself finds out at the moment of sending (`server/domain/deliver.ts`), or never does. */
const OUR_OWN = [
  ...['no_sms_consent', 'profile_blocked', 'number_gone', 'too_late', 'too_late_to_answer'],
  'phone_removed',
  ...['lost', 'provider_silent'],
];

const SENTENCES: Record<string, keyof typeof en> = {
  ...ABOUT_NAME,
  ...ABOUT_PHONE,
  ...PLAIN,
  other: 'failed.other',
};

const REASONS = [...new Set([...OF_PROVIDERS, ...OUR_OWN])];

describe.each([
  ['English', en],
  ['Italian', italian],
])('%s', (_, words) => {
  test.each(REASONS)('REPLY-8 LANG-1: %s is told by what happened and what can be done', reason => {
    const key = SENTENCES[reason];
    if (!key) throw new Error(`no sentence for ${reason}`);
    expect(words[key].split(/(?<=[.:])\s+(?=\S)/).length).toBeGreaterThan(2);
  });
});

test('REPLY-8: no sentence is kept for a reason that there is none of', () => {
  expect(Object.keys(SENTENCES).toSorted()).toEqual(REASONS.toSorted());
});
