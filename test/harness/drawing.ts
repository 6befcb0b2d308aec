import type { Page } from 'playwright-core';

/** What a page does for a key that is like most: components drawn, elements styled, boxes laid out. */
export type Work = { drawn: number; styled: number; laidOut: number };

/** Counts from the page's next load on what React draws: production builds tell it to this hook, too. */
export async function countDrawn(page: Page): Promise<void> {
  await page.addInitScript(COUNTS_DRAWN);
}

/**
 * Types a text where the keyboard is, one key after all has been done for the one before. Chromium's own trace says what
 * for; the key in the middle counts, as what comes in by itself meanwhile is not for any.
 */
export async function workOfTyping(page: Page, text: string): Promise<Work> {
  const browser = page.context().browser();
  if (!browser) throw new Error('the page has no browser to trace');
  await browser.startTracing(page, { categories: ['devtools.timeline'] });
  const drawn: number[] = [];
  for (const key of text) {
    await page.evaluate('window.drawn = 0');
    await page.keyboard.press(key);
    drawn.push(await page.evaluate<number>(RESTED));
  }
  const trace: { traceEvents: Traced[] } = JSON.parse(String(await browser.stopTracing()));
  const keys = byKey(trace.traceEvents.toSorted((a, b) => a.ts - b.ts));
  return {
    drawn: middle(drawn),
    styled: middle(keys.map(({ styled }) => styled)),
    laidOut: middle(keys.map(({ laidOut }) => laidOut)),
  };
}

/**
 * By the ids of their tickets, the rows of the list that something is drawn in while this is done, and until the page
 * rests. What is done waits itself for what shows that it has come.
 */
export async function rowsDrawnBy(page: Page, done: () => Promise<unknown>): Promise<string[]> {
  await page.evaluate(RESTED);
  await page.evaluate('window.rowsDrawn.clear()');
  await done();
  await page.evaluate(RESTED);
  return page.evaluate<string[]>('[...window.rowsDrawn]');
}

type Traced = {
  name: string;
  /** In microseconds, by one clock. */
  ts: number;
  args: { elementCount?: number; beginData?: { dirtyObjects?: number }; data?: { type?: string } };
};

function byKey(traced: Traced[]) {
  const keys: Omit<Work, 'drawn'>[] = [];
  for (const { name, args } of traced) {
    if (name === 'EventDispatch' && args.data?.type === 'keydown') keys.push({ styled: 0, laidOut: 0 });
    const key = keys.at(-1);
    if (key && name === 'UpdateLayoutTree') key.styled += args.elementCount ?? 0;
    if (key && name === 'Layout') key.laidOut += args.beginData?.dirtyObjects ?? 0;
  }
  return keys;
}

const middle = (amounts: number[]) =>
  amounts.toSorted((a, b) => a - b)[Math.floor(amounts.length / 2)] ?? Number.NaN;

const RESTED = `new Promise(rested =>
  requestAnimationFrame(() => requestIdleCallback(() => requestIdleCallback(() => rested(window.drawn)))))`;

/**
 * Walks what a commit has touched: where nothing below was, the children are the very same. A row of the list is what draws
 * an element that says which ticket it is the row of.
 */
const COUNTS_DRAWN = `(() => {
  const PERFORMED_WORK = 1;
  const COMPONENTS = [0, 1, 11, 14, 15];
  const rowOf = fiber => fiber.child?.memoizedProps?.['data-row'];
  const count = (fiber, above) => {
    const before = fiber.alternate;
    const row = rowOf(fiber) ?? above;
    if (COMPONENTS.includes(fiber.tag) && fiber.flags & PERFORMED_WORK) {
      window.drawn += 1;
      if (row) window.rowsDrawn.add(row);
    }
    if (before && before.child === fiber.child) return;
    for (let child = fiber.child; child; child = child.sibling) count(child, row);
  };
  window.drawn = 0;
  window.rowsDrawn = new Set();
  window.__REACT_DEVTOOLS_GLOBAL_HOOK__ = {
    supportsFiber: true,
    inject: () => 1,
    onCommitFiberRoot: (_, root) => count(root.current),
    onPostCommitFiberRoot() {},
    onCommitFiberUnmount() {},
    checkDCE() {},
  };
})()`;
