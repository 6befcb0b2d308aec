import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { changeSettings } from '../../server/actions/changeSettings.ts';
import { SYSTEM } from '../../server/domain/decision.ts';
import { openServed, type Served } from '../harness/served.ts';

const [ADA, BEN] = ['ada@morlane.example', 'ben+shop@morlane.example'] as const;

let shop: Served;
beforeAll(async () => {
  shop = await openServed();
});
afterAll(() => shop.close());
beforeEach(() =>
  changeSettings(
    shop.context,
    shop.workspaceId,
    { email_notifications: { on: true, recipients: [ADA, BEN] } },
    SYSTEM,
  ),
);

const linkFor = (address: string) =>
  `${shop.url}/unsubscribe?link=${shop.context.unsubscribeLinks.seal({ workspaceId: shop.workspaceId, address })}`;
const told = async () => (await (await shop.as('owner')).call('readSettings')).email_notifications;

const FORM = 'application/x-www-form-urlencoded';
const MULTIPART = 'multipart/form-data; boundary=x';
const ONE_CLICK = [
  [FORM, 'List-Unsubscribe=One-Click'],
  [MULTIPART, '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n'],
  [FORM, ''],
] as const;

describe('NOTE-1: the way out of notifications by e-mail', () => {
  test('changes nothing while it is only looked at', async () => {
    const answer = await fetch(linkFor(BEN));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toContain('no-store');
    const page = await answer.text();
    expect(page).toContain(`${BEN} is told by e-mail of new messages to Morlane.`);
    expect(page).toContain('<form method="post"><button>Take this address off</button></form>');
    expect(await told()).toMatchObject({ on: true, recipients: [ADA, BEN], unsubscribed: [] });
  });

  test.each(ONE_CLICK)('takes off that address alone, by one click (%s)', async (type, body) => {
    const answer = await fetch(linkFor(BEN), { method: 'POST', headers: { 'content-type': type }, body });
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('This address has been taken off');
    expect(await told()).toMatchObject({ on: true, recipients: [ADA], unsubscribed: [BEN] });
  });

  test('is done twice as well as once, and is off after the last', async () => {
    for (const address of [BEN, BEN, ADA])
      expect((await fetch(linkFor(address), { method: 'POST' })).status).toBe(200);
    expect(await told()).toMatchObject({ on: false, recipients: [], unsubscribed: [BEN, ADA] });
  });

  test('LANG-1: speaks Italian to who reads it', async () => {
    const answer = await fetch(linkFor(BEN), { headers: { 'accept-language': 'it-IT,it;q=0.9' } });
    expect(await answer.text()).toContain('<html lang="it">');
  });

  test.each(['', '?link=', '?link=abc', '?link=a&link=b'])('leads nowhere with "%s"', async query => {
    for (const method of ['GET', 'POST'])
      expect((await fetch(`${shop.url}/unsubscribe${query}`, { method })).status).toBe(404);
    expect(await told()).toMatchObject({ recipients: [ADA, BEN] });
  });

  test('cannot be made for another address: what has been changed does not open', async () => {
    const link = linkFor(BEN);
    const changed = link.slice(0, -6) + (link.endsWith('AAAAAA') ? 'BBBBBB' : 'AAAAAA');
    expect((await fetch(changed, { method: 'POST' })).status).toBe(404);
    expect(await told()).toMatchObject({ recipients: [ADA, BEN] });
  });
});
