import type { Page } from 'playwright-core';
import type { Desk } from './desk.ts';

/** Draws a frame as soon as there is one to draw: a key waits for the work it makes, and not for the screen's next beat. */
export const NO_BEAT = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

const TEXT = 'Your order is on its way, and it comes tomorrow before noon. Is that fine with you? ';

export type LongThread = { ticketId: string; messages: number };

type Typed = { times: number[]; bare: number[]; bubbles: number };

/** A text of several segments into the composer of this ticket, under as much of its thread as can be had by scrolling up. */
export async function typeIn({ page }: Desk, thread: LongThread, keys: number): Promise<Typed> {
  await page.goto(new URL(`/inbox/${thread.ticketId}`, page.url()).href);
  const bubbles = await scrollUp(page, Math.min(thread.messages, ENOUGH));
  const times = await type(page, keys);
  await page.goto('about:blank');
  // What listens would not outlive a page that is written anew.
  await page.evaluate(`document.body.innerHTML = '<textarea></textarea>'; 0`);
  return { times, bare: await type(page, keys), bubbles };
}

const ENOUGH = 300;

async function scrollUp(page: Page, enough: number): Promise<number> {
  const bubbles = page.locator('[role=log] [data-message]');
  await bubbles.first().waitFor();
  for (let count = 0; count < enough; count = await bubbles.count()) {
    await page.evaluate(`document.querySelector('[role=log]').scrollTop = 0`);
    await page.evaluate(
      `bench.until(() => document.querySelectorAll('[role=log] [data-message]').length > ${count})`,
    );
  }
  return bubbles.count();
}

async function type(page: Page, keys: number): Promise<number[]> {
  await page.locator('textarea').focus();
  await page.evaluate('bench.keys = []; 0');
  for (let at = 0; at < keys; at += 1) await strike(page, TEXT[at % TEXT.length] ?? ' ');
  return page.evaluate<number[]>('Promise.all(bench.keys)');
}

/**
 * A key is down for a while, and up for a while before the next: twice as fast as anybody types. Where the next one came at
 * once, Chromium would be in a frame of its own to measure the last one by, and without a beat it ends such a frame a whole
 * beat later: one key in twenty would wait for that, and not for the page.
 */
async function strike(page: Page, key: string): Promise<void> {
  await page.keyboard.down(key);
  await page.evaluate('bench.keys.at(-1)');
  await page.waitForTimeout(HALF_A_KEY);
  await page.keyboard.up(key);
  await page.waitForTimeout(HALF_A_KEY);
}

/** In milliseconds: some 16 keys a second. */
const HALF_A_KEY = 30;
