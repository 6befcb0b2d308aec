import type { Chat, Talk } from './chat.ts';

/** Brings the second script, once. Null where that fails: it is tried again at the next occasion. */
export async function bringTalk(chat: Chat): Promise<Talk | null> {
  try {
    const { openTalk } = await import('../talk/main.ts');
    chat.talk ??= openTalk(chat);
    chat.set({});
  } catch {
    // The line is gone, or the shop's page has been open for longer than these files have been there.
  }
  return chat.talk;
}
