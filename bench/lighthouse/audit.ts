import lighthouse from 'lighthouse';
import { openBrowser } from '../../test/harness/browser.ts';
import { rounded } from '../load/numbers.ts';
import { freePort } from '../servers/child.ts';

/** What Lighthouse finds: scores of 100, milliseconds, how far things move (CLS), and what the page fetches, in bytes. */
export type Audit = {
  score: number;
  blocking_ms: number;
  shift: number;
  accessibility: number;
  largest_paint_ms: number;
  bytes: number;
  /** Whether the chat was fetched, and asked its server how it looks: then it was drawn. */
  hasChat: boolean;
};

/** One run as Lighthouse does it unasked, on a middling phone that it simulates, in a browser that has seen nothing yet. */
export async function audit(url: string): Promise<Audit> {
  const port = await freePort();
  const browser = await openBrowser([`--remote-debugging-port=${port}`]);
  try {
    const onlyCategories = ['performance', 'accessibility'];
    const run = await lighthouse(url, { port, onlyCategories, logLevel: 'error' });
    if (!run || run.lhr.runtimeError) throw new Error(run?.lhr.runtimeError?.message ?? 'no report');
    return auditIn(run.lhr);
  } finally {
    await browser.close();
  }
}

type Report = NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr'];

function auditIn({ categories, audits }: Report): Audit {
  const points = (name: string) => rounded((categories[name]?.score ?? Number.NaN) * 100);
  const measured = (name: string) => rounded(audits[name]?.numericValue ?? Number.NaN, 4);
  const fetched = JSON.stringify(audits['network-requests']?.details ?? null);
  return {
    score: points('performance'),
    blocking_ms: measured('total-blocking-time'),
    shift: measured('cumulative-layout-shift'),
    accessibility: points('accessibility'),
    largest_paint_ms: Math.round(measured('largest-contentful-paint')),
    bytes: measured('total-byte-weight'),
    hasChat: fetched.includes('/widget.js') && fetched.includes('/api/v1/chat/workspaces/'),
  };
}
