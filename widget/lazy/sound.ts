let audio: AudioContext | undefined;

/**
 * Two soft notes, made here rather than fetched: no page's policy for media has a say. Of several tabs only one
 * rings, where the browser lets them agree on it.
 */
export async function ring(about: string): Promise<void> {
  const { locks } = navigator as { locks?: LockManager };
  if (!locks) return play();
  await locks.request(`parley ring ${about}`, { ifAvailable: true }, async lock => {
    if (!lock) return;
    play();
    await new Promise(resolve => setTimeout(resolve, 3000));
  });
}

const NOTES = [
  [659.25, 0],
  [880, 0.13],
] as const;

function play(): void {
  audio ??= new AudioContext();
  void audio.resume();
  for (const [pitch, after] of NOTES) note(audio, pitch, audio.currentTime + after);
}

function note(context: AudioContext, pitch: number, at: number): void {
  const tone = new OscillatorNode(context, { frequency: pitch });
  const volume = new GainNode(context, { gain: 0 });
  volume.gain.setValueAtTime(0, at);
  volume.gain.linearRampToValueAtTime(0.08, at + 0.015);
  volume.gain.exponentialRampToValueAtTime(0.0001, at + 0.45);
  tone.connect(volume).connect(context.destination);
  tone.start(at);
  tone.stop(at + 0.5);
}
