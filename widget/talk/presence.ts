import type { PageSeen } from '../../contract/chatRoutes.ts';
import { pageNow } from '../chat/page.ts';
import { toJson } from '../chat/wire/json.ts';
import { isShown } from './seen.ts';
import type { Tab } from './tab.ts';

/** CHAT-5: tells the server that this tab is there, and on which page. */
export function visit(tab: Tab): void {
  if (!tab.line) return;
  tab.toldUrl = location.href;
  void tab.chat.call('POST', 'presence', { tab: tab.id, page: pageSeen() }, tab.line.token);
}

/** The page that somebody looks at. A tab behind it shows the server nothing that they would be at. */
export function pageSeen(): PageSeen | null {
  return isShown() ? pageNow() : null;
}

/** Pages that change without being loaded anew. Their title mostly comes a moment after their address. */
export function followNavigation(tab: Tab): void {
  const moved = () =>
    setTimeout(() => {
      if (location.href !== tab.toldUrl) visit(tab);
      // The new title knows of nothing that waits to be read.
      tab.chat.set({});
    }, 400);
  const { navigation } = window as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', moved);
  addEventListener('popstate', moved);
}

/** The page goes. A beacon still leaves then; it has no headers, so the token is in its body. */
export function leave({ chat, id, line }: Tab): void {
  const body = line && toJson({ token: line.token, tab: id });
  if (body) navigator.sendBeacon(`${chat.tag.origin}/api/v1/chat/leave`, body);
}
