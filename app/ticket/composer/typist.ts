/** Said again so often while somebody types on: whoever hears no more of it for 6 seconds takes it to have ended. */
const AGAIN_AFTER = 3_000;
/** Who rests this long is no longer typing. */
const PAUSE = 4_000;

export type Typist = { typed: () => void; stopped: () => void };

/** Tells that somebody types, from keys: seldom enough to be no burden, often enough to be true (CHAT-6). */
export function typist(tell: (typing: boolean) => void, rest = PAUSE): Typist {
  let toldAt: number | null = null;
  let pause: ReturnType<typeof setTimeout> | undefined;
  const stopped = () => {
    clearTimeout(pause);
    if (toldAt === null) return;
    toldAt = null;
    tell(false);
  };
  const typed = () => {
    clearTimeout(pause);
    pause = setTimeout(stopped, rest);
    if (toldAt !== null && Date.now() - toldAt < AGAIN_AFTER) return;
    toldAt = Date.now();
    tell(true);
  };
  return { typed, stopped };
}
