import type { KeyboardEvent } from 'react';
import { isSend } from './sendKeys.ts';

/** For a form with a text of several lines, where Enter alone begins a line: Ctrl or Cmd with it saves, as it sends a reply. */
export function submitOnModEnter(event: KeyboardEvent<HTMLFormElement>): void {
  if (!isSend(event) || event.repeat) return;
  event.preventDefault();
  // By its button, which is off while there is nothing to save.
  event.currentTarget.querySelector<HTMLButtonElement>('[type=submit]')?.click();
}
