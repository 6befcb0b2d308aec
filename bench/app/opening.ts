import type { Page } from 'playwright-core';
import type { Desk } from './desk.ts';

/**
 * How a ticket is opened: how long the hand is on its row before, in milliseconds, the event that opens it, and the hand
 * that makes it.
 */
type Hand = { rests: number; event: 'click' | 'keydown'; open(page: Page, id: string): Promise<void> };

/** People come to a row, see that it is the one, and press: not sooner than this. */
const AS_PEOPLE_DO = 100;

const HANDS = {
  click: {
    rests: AS_PEOPLE_DO,
    event: 'click',
    open: async (page, id) => {
      const box = await page.locator(`[data-ticket="${id}"]`).boundingBox();
      if (!box) throw new Error(`the list does not show ${id}`);
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    },
  },
  key: { rests: AS_PEOPLE_DO, event: 'keydown', open: page => page.keyboard.press('Enter') },
  'key at once': { rests: 0, event: 'keydown', open: page => page.keyboard.press('Enter') },
} as const satisfies Record<string, Hand>;

export type HandName = keyof typeof HANDS;

/** Opens so many tickets down the list, each for the first time: the milliseconds until each one's thread is painted. */
export async function openTickets(desk: Desk, by: HandName, count: number): Promise<number[]> {
  const times: number[] = [];
  while (times.length < count) times.push(await openNext(desk, HANDS[by]));
  return times;
}

async function openNext({ page, rest }: Desk, { rests, event, open }: Hand): Promise<number> {
  const id = await walkDown(page);
  await page.waitForTimeout(rests);
  await rest();
  await page.evaluate(`bench.opens('${event}', '${id}')`);
  await open(page, id);
  return page.evaluate<number>('bench.opened');
}

/** The row below, as `j` comes to it: the row that has the focus, wherever the list has to scroll for it. */
async function walkDown(page: Page): Promise<string> {
  const focused = `(document.activeElement?.dataset?.ticket ?? '')`;
  const before = await page.evaluate<string>(focused);
  await page.keyboard.press('j');
  return page.evaluate(`bench.until(() => ${focused} !== '${before}' && ${focused})`);
}
