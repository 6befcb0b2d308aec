import type { ChangesFrame } from '../../contract/changes.ts';

type Hear = (frame: ChangesFrame) => void;

const hearers = new Set<Hear>();

/** Whoever has something to tell of what comes, and nothing to keep up to date, hears of it here. */
export function hearFrames(hear: Hear): () => void {
  hearers.add(hear);
  return () => void hearers.delete(hear);
}

export function passOn(frame: ChangesFrame) {
  for (const hear of hearers) hear(frame);
}
