import type { ChangesFrame, Frame, TypingFrame } from '../../contract/changes.ts';
import { CLOSE } from '../../contract/closeCodes.ts';
import type { Looking, Viewed } from '../../contract/viewing.ts';

/** A live line beats; one that has been quiet for this long is dead, whatever the browser thinks of it. */
const SILENCE = 25_000;
/** A beat that is ahead of us may only have overtaken its frame. After this long, something was missed. */
const BEHIND = 2_000;
const LONGEST_WAIT = 15_000;

/** Why nothing is told here any more. */
export type Ending = keyof typeof CLOSE;

const ENDINGS = Object.keys(CLOSE) as Ending[];

export type Hears = {
  up: () => void;
  down: () => void;
  changes: (frame: ChangesFrame) => void;
  typing: (frame: TypingFrame) => void;
  /** Who has which tickets before them: these have changed, or with `all` there are no others. */
  viewed: (viewed: Viewed[], all: boolean) => void;
  /** The first hello: what was read before this number may have missed something. */
  started: (changeNumber: number) => void;
  reload: () => void;
  ended: (why: Ending) => void;
};

/** Half of the wait is chance, so that a thousand screens do not come back in the same instant. */
export function waitBefore(attempt: number, chance: number): number {
  const longest = Math.min(LONGEST_WAIT, 500 * 2 ** attempt);
  return longest / 2 + (longest / 2) * chance;
}

/** One socket to the server, opened again for as long as somebody listens, from the last change it has seen. */
export class LiveLine {
  readonly #hears: Hears;
  readonly #workspaceId: string;
  #socket: WebSocket | null = null;
  #seen: number | null = null;
  #attempt = 0;
  #silence: ReturnType<typeof setTimeout> | undefined;
  #behind: ReturnType<typeof setTimeout> | undefined;
  #retry: ReturnType<typeof setTimeout> | undefined;

  constructor(hears: Hears, workspaceId: string) {
    this.#hears = hears;
    this.#workspaceId = workspaceId;
  }

  open = () => {
    this.#drop();
    const after = this.#seen === null ? '' : `&after=${this.#seen}`;
    const socket = new WebSocket(
      `${location.origin.replace(/^http/, 'ws')}/api/v1/realtime?workspace=${this.#workspaceId}${after}`,
    );
    this.#socket = socket;
    socket.onmessage = event => socket === this.#socket && this.#hear(JSON.parse(event.data));
    socket.onclose = event => socket === this.#socket && this.#lost(event.code);
    this.#listen();
  };

  /** The network is back, or somebody looks again: no reason to wait any longer. */
  hurry = () => {
    if (this.#socket?.readyState === WebSocket.OPEN) return;
    this.#attempt = 0;
    this.open();
  };

  close = () => {
    this.#drop();
    clearTimeout(this.#retry);
  };

  /** What is before this screen. While nobody hears it, it is not said: it is asked for as soon as the line is up. */
  say = (looking: Looking) => {
    if (this.#socket?.readyState === WebSocket.OPEN) this.#socket.send(JSON.stringify(looking));
  };

  #hear(frame: Frame) {
    this.#listen();
    if (frame.type === 'hello') return this.#greet(frame);
    if (frame.type === 'beat') return this.#compare(frame.change_number);
    if (frame.type === 'typing') return this.#hears.typing(frame);
    if (frame.type === 'viewing') return this.#hears.viewed(frame.viewed, false);
    this.#seen = Math.max(this.#seen ?? 0, ...frame.changes.map(change => change.number));
    this.#hears.changes(frame);
  }

  #greet({ change_number: changeNumber, reload, viewed }: Extract<Frame, { type: 'hello' }>) {
    this.#attempt = 0;
    const first = this.#seen === null;
    if (first || reload) this.#seen = changeNumber;
    this.#hears.up();
    this.#hears.viewed(viewed, true);
    if (reload) this.#hears.reload();
    else if (first) this.#hears.started(changeNumber);
  }

  #compare(changeNumber: number) {
    if (changeNumber <= (this.#seen ?? 0)) return this.#caughtUp();
    this.#behind ??= setTimeout(this.#resumeIfBehind, BEHIND, changeNumber);
  }

  #resumeIfBehind = (changeNumber: number) => {
    this.#behind = undefined;
    if ((this.#seen ?? 0) < changeNumber) this.open();
  };

  #caughtUp() {
    clearTimeout(this.#behind);
    this.#behind = undefined;
  }

  #listen() {
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => this.#lost(), SILENCE);
  }

  #lost(code?: number) {
    this.#drop();
    const ending = ENDINGS.find(why => CLOSE[why] === code);
    if (ending) return this.#hears.ended(ending);
    this.#hears.down();
    clearTimeout(this.#retry);
    this.#retry = setTimeout(this.open, waitBefore(this.#attempt, Math.random()));
    this.#attempt += 1;
  }

  #drop() {
    clearTimeout(this.#silence);
    this.#caughtUp();
    const socket = this.#socket;
    this.#socket = null;
    socket?.close();
  }
}
