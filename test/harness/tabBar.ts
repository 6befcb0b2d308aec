import type { BrowserContext, Page, Request } from 'playwright-core';

/** The tabs of one browser, of which somebody looks at one, or at none while they do something else. */
export type TabBar = {
  tabs: Page[];
  errors: string[];
  /** Opens an address in a new tab, and looks at it. */
  open(url: string): Promise<Page>;
  lookAt(tab: Page | null): Promise<void>;
  /** How often all tabs together have rung. */
  rings(): Promise<number>;
  /** Of the tabs, those that hold an event stream. */
  listening(): Page[];
  /** Closes a tab as a person does; nobody looks at another by that. */
  close(tab: Page): Promise<void>;
};

/** Headless Chromium takes every tab for one that is looked at: what a page is told of that is told here. */
export async function openTabBar(context: BrowserContext): Promise<TabBar> {
  await context.addInitScript({ content: BE_TOLD });
  // By request: a tab that lets go of its stream and takes one up again may say the second before the first.
  const streams = new Map<Request, Page>();
  const listening = () => [...new Set(streams.values())].filter(tab => !tab.isClosed());
  const bar: TabBar = { tabs: [], errors: [], listening, open, lookAt, rings, close };
  return bar;

  async function open(url: string): Promise<Page> {
    await lookAt(null);
    const tab = await context.newPage();
    tab.setDefaultTimeout(20_000);
    tab.on('pageerror', error => bar.errors.push(String(error)));
    followStreams(tab, streams);
    bar.tabs.push(tab);
    await tab.goto(url);
    return tab;
  }

  async function lookAt(looked: Page | null): Promise<void> {
    const others = bar.tabs.filter(tab => tab !== looked);
    await Promise.all(others.map(tab => tab.evaluate('beShown(false)')));
    await looked?.evaluate('beShown(true)');
  }

  async function rings(): Promise<number> {
    const all = await Promise.all(bar.tabs.map(tab => tab.evaluate<number>('rings()')));
    return all.reduce((sum, one) => sum + one, 0);
  }

  async function close(tab: Page): Promise<void> {
    bar.tabs = bar.tabs.filter(one => one !== tab);
    await tab.close({ runBeforeUnload: true });
    if (!tab.isClosed()) await tab.waitForEvent('close');
  }
}

function followStreams(tab: Page, streams: Map<Request, Page>): void {
  tab.on('request', request => request.url().includes('/api/v1/chat/stream') && streams.set(request, tab));
  tab.on('requestfinished', request => streams.delete(request));
  tab.on('requestfailed', request => streams.delete(request));
}

/** Run in the page before all else. */
const BE_TOLD = `
  let shown = true;
  let rings = 0;
  Object.defineProperty(Document.prototype, 'visibilityState', { get: () => (shown ? 'visible' : 'hidden') });
  Document.prototype.hasFocus = () => shown;
  globalThis.beShown = now => {
    if (now === shown) return;
    shown = now;
    document.dispatchEvent(new Event('visibilitychange'));
  };
  // The sound is made of two notes.
  globalThis.OscillatorNode = class extends OscillatorNode {
    constructor(...all) {
      super(...all);
      rings += 0.5;
    }
  };
  globalThis.rings = () => rings;
`;
