import { describe, expect, test } from 'vitest';
import { providerRoutes } from '../../../contract/providerRoutes.ts';
import { REAL_PROVIDERS } from '../../../contract/providers.ts';
import {
  blankFor,
  changeOf,
  fieldsToChange,
  fieldsToConnect,
  linesOf,
  newAccountOf,
  pointerOf,
} from './fields.ts';

const FILLED = {
  twilio: { external_id: `AC${'0f'.repeat(16)}`, secret: 'token' },
  telnyx: {
    ...{ external_id: '40017b7e-b3c0-4ac3-8740-9c3c5a0a0e0c', secret: 'KEY' },
    public_key: `${'A'.repeat(43)}=`,
  },
  sinch: { external_id: 'plan', secret: 'token', webhook_secret: 'agreed', region: 'eu' },
};

describe.each(REAL_PROVIDERS)('SET-1: %s', provider => {
  const draft = { ...blankFor(provider, 'Ours'), ...FILLED[provider], numbers: '+12125550188\n24680, ' };

  test('what is asked is what the server takes', () => {
    const body = newAccountOf(provider, draft);
    const read = providerRoutes.connectProviderAccount.body.safeParse(body);
    expect(read.error?.issues).toBeUndefined();
    expect(body).toMatchObject({ provider, name: 'Ours', numbers: ['+12125550188', '24680'] });
  });

  test('what is left empty is refused at a field that is asked', () => {
    const { error } = providerRoutes.connectProviderAccount.body.safeParse(
      newAccountOf(provider, blankFor(provider, '')),
    );
    const pointers = error?.issues.map(({ path }) => `/${path.join('/')}`) ?? [];
    const asked = fieldsToConnect(provider).map(({ name }) => pointerOf(name));
    expect(pointers).not.toEqual([]);
    for (const pointer of pointers) expect(asked).toContain(pointer);
  });

  test('what is not touched is not changed', () => {
    const was = { ...draft, secret: '', webhook_secret: '' };
    expect(changeOf(provider, was, was)).toEqual({});
    expect(changeOf(provider, was, { ...was, name: 'Old', secret: 'new' })).toEqual({
      name: 'Old',
      secret: 'new',
    });
    expect(fieldsToChange(provider).map(({ name }) => name)).not.toContain('external_id');
  });
});

test('SET-1: an option that is wiped out goes', () => {
  const was = { ...blankFor('twilio', 'Ours'), messaging_service_sid: `MG${'0f'.repeat(16)}` };
  expect(changeOf('twilio', was, { ...was, messaging_service_sid: ' ' })).toEqual({
    options: { messaging_service_sid: null },
  });
});

test('SMS-7: numbers are typed one a line, or pasted with commas', () => {
  expect(linesOf(' +39 351 555 0100 ,24680;\n\n+1 212 555 0188')).toEqual([
    '+39 351 555 0100',
    '24680',
    '+1 212 555 0188',
  ]);
});
