import type { SimulatedText } from '../shapes.ts';

type Listener = {
  /** Connected, for the first time or again: what happened meanwhile has to be fetched. */
  onOpen(): void;
  onLost(): void;
  onText(text: SimulatedText): void;
  onDesk(): void;
};

const OPEN_AGAIN_MS = 2000;

/** Listens until the returned function is called. */
export function listen(listener: Listener): () => void {
  let source: EventSource;
  let timer: number | undefined;

  function open(): void {
    source = new EventSource('/simulator/api/live');
    source.onopen = listener.onOpen;
    source.onerror = lost;
    source.addEventListener('text', event => listener.onText(JSON.parse(event.data)));
    source.addEventListener('desk', listener.onDesk);
  }

  function lost(): void {
    listener.onLost();
    // A browser tries again by itself, except where it was answered with something other than a stream.
    if (source.readyState === EventSource.CLOSED) timer = window.setTimeout(open, OPEN_AGAIN_MS);
  }

  open();
  return () => {
    window.clearTimeout(timer);
    source.close();
  };
}
