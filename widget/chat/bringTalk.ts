import type { Chat, Talk } from './chat.ts';
import { delayAfter, pause, wake } from './wire/pause.ts';

/** Brings the second script, once: now, or as soon as it can be had. */
export async function bringTalk(chat: Chat): Promise<Talk> {
  for (let failures = 0; ; failures += 1) {
    const script = await import('../talk/main.ts').catch(() => null);
    if (script) return chat.talk ?? begin(chat, script.openTalk(chat));
    // What hears of the line comes with the script that is not there, and a browser says that it is back too early.
    if (!navigator.onLine) chat.set({ line: 'broken' });
    addEventListener('online', wake);
    await pause(delayAfter(failures));
  }
}

function begin(chat: Chat, talk: Talk): Talk {
  chat.talk = talk;
  chat.set({ line: 'none' });
  return talk;
}
