/** A screen shows a frame so often. */
const BEAT_MS = 1000 / 60;

/** Of the frames that there could have been, how many, and how many of them never came. */
export type Frames = { frames: number; dropped: number };

/** By when each frame that was drawn began, in milliseconds. */
export function droppedIn(begun: number[]): Frames {
  const beats = begun.slice(1).map((at, index) => Math.round((at - (begun[index] ?? at)) / BEAT_MS));
  const frames = beats.reduce((all, one) => all + one, 0);
  return { frames, dropped: beats.reduce((all, one) => all + Math.max(0, one - 1), 0) };
}
