import type { ChangesFrame } from '../../contract/changes.ts';

const KEPT_FOR = 60_000;
let recent: { at: number; frame: ChangesFrame }[] = [];

export function rememberFrame(frame: ChangesFrame) {
  const now = Date.now();
  recent = [...recent.filter(entry => now - entry.at < KEPT_FOR), { at: now, frame }];
}

/**
 * An answer may have been read before a frame that overtook it on the way. Every answer goes through here, so that
 * it takes up what came while it was travelling; `as_of` keeps it from taking up anything older than itself.
 */
export function catchUp<View>(
  view: View,
  askedAt: number,
  apply: (view: View, frame: ChangesFrame) => View,
): View {
  return recent.filter(entry => entry.at >= askedAt).reduce((now, entry) => apply(now, entry.frame), view);
}
