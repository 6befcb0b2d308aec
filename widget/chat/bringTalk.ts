import type { Chat, Talk } from './chat.ts';

/** Brings the second script, once. Null where that fails: it is tried again at the next occasion. */
export async function bringTalk(chat: Chat): Promise<Talk | null> {
  try {
    const { openTalk } = await import('../talk/main.ts');
    if (!chat.talk) {
      chat.talk = openTalk(chat);
      chat.set({ line: 'none' });
    }
  } catch {
    // The line is gone, or the shop's page has been open for longer than these files have been there.
    if (!navigator.onLine) waitForLine(chat);
  }
  return chat.talk;
}

/** What hears of the line comes with the script that is not there. */
function waitForLine(chat: Chat): void {
  chat.set({ line: 'broken' });
  addEventListener('online', chat.bringTalk, { once: true });
}
