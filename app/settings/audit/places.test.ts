import { expect, test } from 'vitest';
import { SettingsPatch } from '../../../contract/settings.ts';
import { placeOf } from './places.ts';

test.each([
  ['time_zone', 'general.zone', '/settings/workspace'],
  ['round_robin.enabled', 'turns.on', '/settings/inbound'],
  ['auto_responder.anything', 'auto.title', '/settings/inbound'],
  ['credits.country_factors.IT', 'credits.title', '/settings/credits'],
  ['tags.0195512e-7a00-7000-8000-000000000001.color', 'tag.title', '/settings/tags'],
  ['webhooks/0195512e-7a00-7000-8000-000000000001/made', 'hooks.title', '/settings/webhooks'],
  ['single_sign_on/issuer', 'sso.title', '/settings/single-sign-on'],
  ['retention/texts_months', 'keep.texts', '/settings/retention'],
  ['numbers/+12125550177/retired', 'providers.title', '/settings/providers'],
  ['members/0195512e-7a00-7000-8000-000000000001/role', 'members.title', '/settings/members'],
])('SET-2: %s stands in the audit log as its page calls it, and leads there', (field, name, to) => {
  expect(placeOf(field)).toEqual({ name, to });
});

test('SET-2: what no page has is called as the API calls it', () => {
  expect(placeOf('weather/today')).toBeNull();
  expect(placeOf('named')).toBeNull();
});

test('SET-2: every setting has a page', () => {
  expect(Object.keys(SettingsPatch.shape).filter(name => !isAnywhere(name))).toEqual([]);
});

/** Of what has parts each may be called otherwise. */
function isAnywhere(name: string): boolean {
  return [name, `${name}.from`, `${name}.inside`].some(field => placeOf(field) !== null);
}
