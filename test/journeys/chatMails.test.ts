import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { followUpMail } from '../../server/mail/templates/followUp.ts';
import { newMessageMail } from '../../server/mail/templates/newMessage.ts';
import { transcriptMail } from '../../server/mail/templates/transcript.ts';
import { violationsIn } from '../harness/axe.ts';
import { openBrowser } from '../harness/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const at = new Date('2026-11-10T09:00:00Z');
/** An inch wide, and as tall: of a shop's own server, which nobody asks here. */
const logo = { url: 'https://morlane.invalid/logo.png', width: 96, height: 96 };
const messages = [
  { isVisitors: true, author: null, body: 'It came\n\nwith a crack in it.', pictures: 2, at },
  { isVisitors: false, author: 'Noa Albrecht', body: 'a'.repeat(200), pictures: 0, at },
  { isVisitors: true, author: null, body: 'שלום', pictures: 0, at },
];

const chat = {
  ...{ workspaceName: 'Morlane', timeZone: 'Europe/Rome', messages },
  ...{ privacyUrl: 'https://morlane.invalid/privacy', termsUrl: 'https://morlane.invalid/terms' },
};
const back = { url: 'https://morlane.invalid/#parley-resume=x', days: 7 };
const DESIGNS = [
  { color: '#3f4a2c', font: 'system', corners: 'round' },
  { color: '#0a0a14', font: 'serif', corners: 'square' },
  { color: '#ffd700', font: 'rounded', corners: 'soft' },
  { color: '#777777', font: 'page', corners: 'soft' },
] as const;

const MAILS: Record<string, string> = {
  ...Object.fromEntries(DESIGNS.map(design => [`a follow-up in ${design.color}`, followUp(design)])),
  'a transcript': transcriptMail({
    ...{ ...chat, design: DESIGNS[0], logo: null, beganAt: at, isCut: true, language: 'it' },
  }).html,
  'the team’s mail': newMessageMail({
    ...{ workspaceName: 'Morlane', customer: 'Mara Lind', channel: 'web_chat', body: 'Hello' },
    ...{ picturesLeftOut: 1, ticketNumber: 24, ticketUrl: 'https://morlane.invalid/inbox/1' },
    ...{ at, timeZone: 'Europe/Rome', language: 'en' },
    unsubscribeUrl: 'https://morlane.invalid/unsubscribe?link=1',
  }).html,
};

function followUp(design: (typeof DESIGNS)[number]): string {
  const more = { replyTo: 'care@morlane.invalid', language: 'en' };
  return followUpMail({ ...chat, design, logo, back, ...more }).html;
}

describe.each(['light', 'dark'] as const)('FOLLOW-2: in the %s', colorScheme => {
  let page: Page;
  beforeAll(async () => {
    page = await browser.newPage({ colorScheme });
  });

  test.each(Object.entries(MAILS))('%s is readable to everybody, on a phone too', async (_, html) => {
    await page.setContent(html, { waitUntil: 'domcontentloaded' });
    for (const width of [600, 360]) {
      await page.setViewportSize({ width, height: 800 });
      const overflow = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
      expect(overflow).toBeLessThanOrEqual(0);
    }
    expect(await violationsIn(page)).toEqual([]);
  });
});
