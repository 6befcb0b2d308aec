import type { CDPSession, Page } from 'playwright-core';
import type { Desk } from './desk.ts';
import { droppedIn, type Frames } from './dropped.ts';

/** A list that costs nothing: rows of one height, drawn once, where the inbox has its own. */
const BARE = `<ul style="position:fixed;inset:0 auto 0 80px;width:360px;margin:0;overflow-y:auto">${'<div style="height:64px">A row</div>'.repeat(5000)}</ul>`;

/** Flicks of a wheel, one after the other. */
const FLICKS = 16;
const FLICK = { yDistance: -2000, speed: 3000, gestureSourceType: 'mouse' } as const;

type Scrolled = Frames & { rows: number };

/** Down the list of open tickets, page after page, from its beginning. */
export async function scrollList({ page, devTools, rest }: Desk): Promise<Scrolled> {
  await page.reload();
  await page.locator('[data-ticket]').first().waitFor();
  await rest();
  const frames = await scroll(page, devTools);
  const last = await page.locator('[data-row]').last().getAttribute('aria-posinset');
  return { ...frames, rows: Number(last) };
}

/** The same over a bare list in the same browser: what this machine drops by itself meanwhile. */
export async function scrollBare({ page }: Desk): Promise<Frames> {
  const context = page.context();
  const bare = await context.newPage();
  await bare.goto('about:blank');
  await bare.setContent(BARE);
  const frames = await scroll(bare, await context.newCDPSession(bare));
  await bare.close();
  return frames;
}

async function scroll(page: Page, devTools: CDPSession): Promise<Frames> {
  await page.bringToFront();
  await page.evaluate('bench.countFrames()');
  for (let at = 0; at < FLICKS; at += 1)
    await devTools.send('Input.synthesizeScrollGesture', { x: 260, y: 500, ...FLICK });
  return droppedIn(await page.evaluate<number[]>('bench.framesCounted()'));
}
