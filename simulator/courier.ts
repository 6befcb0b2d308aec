import { setTimeout as sleep } from 'node:timers/promises';
import type { StatusReport } from '../server/channels/channel.ts';
import { nextStep, type Step } from './delivery.ts';
import type { Phones } from './phones.ts';
import type { FetchPictures } from './shopPictures.ts';
import type { TextRow } from './tables.ts';
import type { Texts } from './texts.ts';

type Needs = {
  texts: Texts;
  phones: Phones;
  accountExternalId: string;
  fetchPictures: FetchPictures;
  onReport(report: StatusReport): Promise<void>;
  onChange(): void;
};

export type Courier = { carry(text: TextRow): void; stop(): Promise<void> };

const TRY_AGAIN_MS = 2000;

/** Takes texts to their phones in their own time, and reports each step to the shop's provider account. */
export function courier({ texts, phones, fetchPictures, accountExternalId, ...tell }: Needs): Courier {
  const stopped = new AbortController();
  const underWay = new Map<string, Promise<void>>();
  const wait = (ms: number) => sleep(ms, undefined, { signal: stopped.signal });

  async function takeStep(text: TextRow): Promise<TextRow | undefined> {
    const step = nextStep(text.status, await phones.stateOf(text.phone));
    if (!step) return undefined;
    await wait(step.afterMs);
    const { status, errorCode, pictures } = await withPictures(text, step);
    // First told, then noted: after a crash in between it is told once more, and the shop knows how to take that.
    const { providerId } = text;
    await tell.onReport({ providerId, accountExternalId, status, errorCode, reference: null });
    return texts.move(text, { status, errorCode, mediaUrls: pictures });
  }

  /** A text leaves with its pictures, or not at all. */
  async function withPictures(text: TextRow, step: Step): Promise<Step & { pictures: string[] }> {
    if (text.status !== 'queued' || text.mediaUrls.length === 0) return { ...step, pictures: text.mediaUrls };
    const fetched = await fetchPictures(text.mediaUrls, stopped.signal);
    if ('pictures' in fetched) return { ...step, ...fetched };
    return { ...step, status: 'failed', errorCode: fetched.errorCode, pictures: [] };
  }

  async function carryToTheEnd(text: TextRow): Promise<void> {
    let at: TextRow | undefined = text;
    while (at) {
      const before: TextRow = at;
      at = await takeStep(before).catch(async () => {
        await wait(TRY_AGAIN_MS);
        return before;
      });
      tell.onChange();
    }
  }

  return {
    carry(text) {
      if (stopped.signal.aborted || underWay.has(text.providerId)) return;
      const journey = carryToTheEnd(text)
        .catch(ignoreStop)
        .finally(() => underWay.delete(text.providerId));
      underWay.set(text.providerId, journey);
    },
    async stop() {
      stopped.abort();
      await Promise.all(underWay.values());
    },
  };
}

function ignoreStop(error: Error): void {
  if (error.name !== 'AbortError') throw error;
}
