import type { ChatFrame } from '../../contract/chatShapes.ts';

/**
 * What has come of an event stream, taken apart: whole frames, and the rest that waits for more. Of the format only
 * `data:` is ours; comments and other fields are passed over, as it wants.
 */
export function framesIn(text: string): { frames: ChatFrame[]; rest: string } {
  const events = text.split(/\r?\n\r?\n/);
  const rest = events.pop() ?? '';
  return { frames: events.map(dataOf).filter(Boolean).map(parsed), rest };
}

function dataOf(event: string): string {
  const lines = event.split(/\r?\n/).filter(line => line.startsWith('data:'));
  return lines.map(line => line.slice('data:'.length)).join('\n');
}

function parsed(data: string): ChatFrame {
  return JSON.parse(data);
}
