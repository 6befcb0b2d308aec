import type { PageSeen } from '../../contract/chatRoutes.ts';
import { titleWith } from './title.ts';

/** CHAT-5: where the visitor is. Null on a page that is not of the web, as one opened from a disk. */
export function pageNow(): PageSeen | null {
  const { protocol, href } = location;
  return protocol.startsWith('http') ? { url: href, title: titleWith(0, document.title) } : null;
}
