import type { KeyboardEvent } from 'react';
import { written } from './written.ts';

/** How the keys that send are written on this keyboard. */
export const sendKeys = written('mod Enter');

/** Whether these are the keys that send: Enter alone begins a line, and ends the writing of a character. */
export function isSend({ key, metaKey, ctrlKey, nativeEvent }: KeyboardEvent): boolean {
  return key === 'Enter' && (metaKey || ctrlKey) && !nativeEvent.isComposing;
}
