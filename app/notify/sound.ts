/** Two soft tones, the second a fourth higher: when each begins in seconds, and how high it is in Hz. */
const TONES = [
  [0, 660],
  [0.13, 880],
] as const;
const LOUD = 0.12;
const LASTS = 0.45;

let made: AudioContext | null = null;

/** Until somebody has touched a page, a browser lets nothing be heard. Signing in is such a touch. */
function mayBeHeard(): boolean {
  return made?.state === 'running' || (navigator.userActivation?.hasBeenActive ?? true);
}

/** Whether it was heard: false where the browser holds it back. */
export async function play(): Promise<boolean> {
  if (!mayBeHeard()) return false;
  made ??= new AudioContext();
  const context = made;
  await context.resume();
  if (context.state !== 'running') return false;
  for (const [after, pitch] of TONES) sound(context, context.currentTime + after, pitch);
  return true;
}

function sound(context: AudioContext, at: number, pitch: number) {
  const tone = new OscillatorNode(context, { type: 'sine', frequency: pitch });
  const loudness = new GainNode(context, { gain: 0 });
  loudness.gain.setValueAtTime(0, at);
  loudness.gain.linearRampToValueAtTime(LOUD, at + 0.015);
  loudness.gain.exponentialRampToValueAtTime(0.0001, at + LASTS);
  tone.connect(loudness).connect(context.destination);
  tone.start(at);
  tone.stop(at + LASTS);
}

/** As long as one sound is a moment, in ms. */
const ONCE = 1500;

/**
 * Does it in one of a browser's windows: all of them hear of the same news at once. Without locks, which plain http has
 * not, each does it.
 */
export function inOneWindow(work: () => Promise<boolean>): Promise<boolean> {
  const locks = navigator.locks as LockManager | undefined;
  if (!locks || !mayBeHeard()) return work();
  return new Promise((resolve, reject) => {
    locks
      .request('parley-sound', { ifAvailable: true }, async lock => {
        resolve(lock ? await work() : true);
        if (lock) await new Promise(done => setTimeout(done, ONCE));
      })
      .catch(reject);
  });
}
