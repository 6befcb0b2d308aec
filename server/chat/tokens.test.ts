import { expect, test } from 'vitest';
import { z } from 'zod';
import { safe } from '../secrets.ts';
import { sealing } from './sealing.ts';
import { chatTokens } from './tokens.ts';

const clock = { now: new Date('2026-11-10T09:00:00Z') };
const now = () => clock.now;
const tokens = chatTokens({ secretKey: 'the secret', now });

const ADA = {
  externalId: 'c-1',
  email: 'ada@shop.example',
  name: 'Ada "✂" Lindqvist',
  phone: '+393475550142',
};
const CALLER = {
  workspaceId: '01936f7e-0000-7000-8000-000000000001',
  sessionId: '01936f7e-0000-7000-8000-000000000002',
  profileId: '01936f7e-0000-7000-8000-000000000003',
  identity: null,
};

test('CHAT-4: a token tells whose it is, for 30 days', () => {
  for (const caller of [CALLER, { ...CALLER, identity: ADA }]) {
    const token = tokens.seal(caller);
    expect(tokens.open(token)).toEqual({ ...caller, until: new Date('2026-12-10T09:00:00Z') });
    expect(token).toMatch(/^[A-Za-z0-9_-]+$/);
  }
});

test('CHAT-4: and no longer', () => {
  const token = tokens.seal(CALLER);
  const later = (at: string) => chatTokens({ secretKey: 'the secret', now: () => new Date(at) }).open(token);
  expect(later('2026-12-10T08:59:59Z')).not.toBeNull();
  expect(later('2026-12-10T09:00:00Z')).toBeNull();
});

test('CHAT-4: it tells nothing to whoever has it, and no two are the same', () => {
  const token = tokens.seal({ ...CALLER, identity: ADA });
  const bytes = Buffer.from(token, 'base64url').toString('latin1');
  for (const told of [CALLER.sessionId, CALLER.workspaceId, 'Lindqvist', 'ada@'])
    expect(bytes).not.toContain(told);
  expect(tokens.seal(CALLER)).not.toBe(tokens.seal(CALLER));
});

test('CHAT-4: changed in one letter, cut or added to, it opens nothing', () => {
  const token = tokens.seal(CALLER);
  for (let at = 0; at < token.length; at += 1) {
    const other = token[at] === 'A' ? 'B' : 'A';
    expect(tokens.open(token.slice(0, at) + other + token.slice(at + 1)), `letter ${at}`).toBeNull();
    expect(tokens.open(token.slice(0, at)), `${at} letters`).toBeNull();
  }
  for (const odd of [`${token}A`, `${token}=`, ` ${token}`, `${token}\n`, token.replace(/^./, '$&.'), ''])
    expect(tokens.open(odd), odd).toBeNull();
});

test('CHAT-4: of another installation, or sealed here for something else, it opens nothing', () => {
  expect(chatTokens({ secretKey: 'another secret', now }).open(tokens.seal(CALLER))).toBeNull();
  const alike = { v: 1, workspace: CALLER.workspaceId, session: CALLER.sessionId, profile: CALLER.profileId };
  const content = { ...alike, identity: null, until: clock.now.getTime() + 1000 };
  const elsewhere = sealing('chat links', 'the secret', z.unknown());
  expect(tokens.open(elsewhere.seal(content))).toBeNull();
  expect(tokens.open(safe('the secret').seal(JSON.stringify(content)).toString('base64url'))).toBeNull();
  const here = sealing('chat tokens', 'the secret', z.unknown());
  expect(tokens.open(here.seal(content))).not.toBeNull();
  for (const odd of [{ ...content, v: 2 }, { ...content, session: 'x' }, { ...content, until: null }, null])
    expect(tokens.open(here.seal(odd))).toBeNull();
});
