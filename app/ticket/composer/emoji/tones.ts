import type { SkinTone } from 'frimousse';
import { keep, kept } from '../../storage.ts';

const KEPT_AS = 'parley.emoji.tone';

const TONES: readonly string[] = ['none', 'light', 'medium-light', 'medium', 'medium-dark', 'dark'];

const isTone = (text: unknown): text is SkinTone => typeof text === 'string' && TONES.includes(text);

export function keptTone(): SkinTone {
  const tone = kept(KEPT_AS);
  return isTone(tone) ? tone : 'none';
}

export function keepTone(tone: SkinTone): void {
  keep(KEPT_AS, tone);
}
