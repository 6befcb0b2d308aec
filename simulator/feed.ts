import type { LiveEvent } from './shapes.ts';
import { shown } from './shown.ts';
import type { TextRow } from './tables.ts';
import type { Texts } from './texts.ts';

type Listener = (event: LiveEvent) => void;

export type Feed = ReturnType<typeof feedOf>;

/** What another process has changed is seen at the next look. */
const LOOK_EVERY_MS = 1000;

/**
 * Tells the open pages what is new. It looks at the table and takes nobody's word for it, so that it does not matter
 * which process took a text; a nudge only makes it look now. A page may hear the same thing twice.
 */
export function feedOf(texts: Pick<Texts, 'changedRecently'>) {
  const listeners = new Set<Listener>();
  let told = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let looking = false;
  let lookAgain = false;

  function tell(event: LiveEvent): void {
    for (const listener of listeners) listener(event);
  }

  async function look(): Promise<void> {
    const rows = await texts.changedRecently();
    for (const row of rows) if (!told.has(version(row))) tell({ event: 'text', data: shown(row) });
    told = new Set(rows.map(version));
  }

  async function lookUntilQuiet(): Promise<void> {
    looking = true;
    while (lookAgain) {
      lookAgain = false;
      // A database that is away for a moment is asked again at the next tick.
      await look().catch(() => {});
    }
    looking = false;
  }

  function nudge(): void {
    lookAgain = listeners.size > 0;
    if (lookAgain && !looking) void lookUntilQuiet();
  }

  function stop(): void {
    clearInterval(timer);
    timer = undefined;
    listeners.clear();
  }

  return {
    nudge,
    stop,
    deskChanged: () => tell({ event: 'desk', data: null }),

    /** Gives back how to stop listening. */
    listen(listener: Listener): () => void {
      listeners.add(listener);
      timer ??= setInterval(nudge, LOOK_EVERY_MS);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) stop();
      };
    },
  };
}

function version(row: TextRow): string {
  return `${row.providerId} ${row.status}`;
}
