import type { Changes } from './changes.ts';
import type { Tab } from './tab.ts';

/** Lets this tab hear what comes over the lines of the others, while its page is not put away. */
export function joinOthers(tab: Tab, take: (changes: Changes) => void): void {
  try {
    tab.others ??= new BroadcastChannel(`parley ${tab.chat.tag.workspaceId}`);
  } catch {
    // Where nothing is shared between tabs, each hears for itself.
    return;
  }
  tab.others.onmessage = ({ data }: MessageEvent<Changes>) => take(data);
}

/** An open channel would keep the page out of the browser's cache. */
export function leaveOthers(tab: Tab): void {
  tab.others?.close();
  tab.others = null;
}

/** Tells those that hold no line what has come over this one. */
export function passOn({ others }: Tab, changes: Changes): void {
  others?.postMessage(changes);
}
