import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { addressBack, returnLinks } from './returnLinks.ts';
import { sealing } from './sealing.ts';
import { chatTokens } from './tokens.ts';

const SENT = new Date('2026-11-10T09:00:00Z');
const linksAt = (at: string | Date, secretKey = 'the secret') =>
  returnLinks({ secretKey, now: () => new Date(at) });

const SESSION = {
  workspaceId: '01936f7e-0000-7000-8000-000000000001',
  ticketId: '01936f7e-0000-7000-8000-000000000002',
};
const link = linksAt(SENT).seal(SESSION);

describe('FOLLOW-2: the link of a mail', () => {
  test('opens its session as often as it is followed, for 7 days', () => {
    for (const at of ['2026-11-10T09:00:00Z', '2026-11-13T00:00:00Z', '2026-11-17T08:59:59Z'])
      expect(linksAt(at).open(link), at).toEqual(SESSION);
    expect(linksAt('2026-11-17T09:00:00Z').open(link)).toBeNull();
  });

  test('can stand in an address, and tells nothing to who sees it', () => {
    expect(link).toMatch(/^[A-Za-z0-9_-]{100,400}$/);
    expect(Buffer.from(link, 'base64url').toString('latin1')).not.toContain(SESSION.ticketId);
  });

  test('opens nothing when it is cut, changed, added to or another installation’s', () => {
    const { open } = linksAt(SENT);
    for (const at of [0, 1, 20, 60, link.length - 1]) {
      const other = link[at] === 'A' ? 'B' : 'A';
      expect(open(link.slice(0, at) + other + link.slice(at + 1)), `letter ${at}`).toBeNull();
      expect(open(link.slice(0, at)), `${at} letters`).toBeNull();
    }
    for (const odd of [`${link}A`, `${link}=`, ` ${link}`]) expect(open(odd), odd).toBeNull();
    expect(linksAt(SENT, 'another secret').open(link)).toBeNull();
  });

  test('is none of the visitor’s tokens, nor is a token a link', () => {
    const tokens = chatTokens({ secretKey: 'the secret', now: () => SENT });
    const caller = { workspaceId: SESSION.workspaceId, sessionId: SESSION.ticketId };
    expect(tokens.open(link)).toBeNull();
    expect(
      linksAt(SENT).open(tokens.seal({ ...caller, profileId: SESSION.ticketId, identity: null })),
    ).toBeNull();
  });

  test('of another make opens nothing', () => {
    const { seal } = sealing('chat links', 'the secret', z.unknown());
    const alike = {
      v: 1,
      workspace: SESSION.workspaceId,
      ticket: SESSION.ticketId,
      until: SENT.getTime() + 1,
    };
    expect(linksAt(SENT).open(seal(alike))).toEqual(SESSION);
    for (const odd of [{ ...alike, v: 2 }, { ...alike, ticket: 'x' }, { ...alike, until: null }, null])
      expect(linksAt(SENT).open(seal(odd))).toBeNull();
  });

  test('stands where no server sees it', () => {
    const address = new URL(addressBack('https://shop.example/bowls?a=1', link));
    expect([address.pathname, address.search, address.hash]).toEqual([
      '/bowls',
      '?a=1',
      `#parley-resume=${link}`,
    ]);
  });
});
