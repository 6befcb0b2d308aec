import type { KeyboardEvent } from 'react';

/** For a form with a text of several lines, where Enter alone begins a line: Ctrl or Cmd with it saves, as it sends a reply. */
export function submitOnModEnter(event: KeyboardEvent<HTMLFormElement>): void {
  const { key, metaKey, ctrlKey, repeat, nativeEvent } = event;
  if (key !== 'Enter' || !(metaKey || ctrlKey) || repeat || nativeEvent.isComposing) return;
  event.preventDefault();
  // By its button, which is off while there is nothing to save.
  event.currentTarget.querySelector<HTMLButtonElement>('[type=submit]')?.click();
}
