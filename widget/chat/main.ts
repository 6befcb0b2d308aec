import type { Call, Take } from '../loader/calls.ts';
import type { Handed } from '../loader/handed.ts';
import { sheetOf } from '../loader/sheet.ts';
import { bringTalk } from './bringTalk.ts';
import type { Chat } from './chat.ts';
import { chatOf } from './chatOf.ts';
import { openKeeper } from './kept.ts';
import { closePanel, followScreen, openPanel } from './panel.ts';
import { drain } from './send.ts';
import { takeClaim } from './session.ts';
import { CHAT_CSS } from './view/chatCss.ts';
import { callerOf } from './wire/call.ts';

type Listener = Extract<Call, ['on', ...unknown[]]>;

/** The chat behind the bubble. Gives what takes the page's calls. */
export function start(handed: Handed): Take {
  const listeners: Listener[] = [];
  const { tag, root } = handed;
  const chat = chatOf(handed, {
    keeper: openKeeper(tag),
    call: callerOf(tag.origin),
    bringTalk,
    tell: (event, about) => {
      for (const [, name, told] of listeners) if (name === event) protect(() => told(about));
    },
  });
  root.adoptedStyleSheets.push(sheetOf(CHAT_CSS));
  followScreen(chat);
  takeClaim(chat, { jwt: tag.identity || null, by: 'tag' });
  goOn(chat);
  return call => {
    if (call[0] === 'on') listeners.push(call);
    else if (call[0] === 'identify') takeClaim(chat, { jwt: call[1] || null, by: 'call' });
    else if (call[0] === 'open') openPanel(chat, true);
    else if (call[0] === 'close') closePanel(chat);
  };
}

/** Takes up what the page before has left. */
function goOn(chat: Chat): void {
  const { status, outbox, open } = chat.keeper.read();
  chat.set({ outbox });
  void drain(chat);
  const link = /^#parley-resume=(.+)/.exec(location.hash)?.[1];
  if (status === 'open' || link) void chat.bringTalk().then(talk => link && talk.resume(link));
  if (link || isToOpen(chat, open)) openPanel(chat, Boolean(link));
}

/** As it was left. On a phone it would cover the page that somebody has just gone to. */
function isToOpen({ tag }: Chat, wasOpen: boolean | null): boolean {
  return wasOpen === null ? tag.open : wasOpen && innerWidth >= 480;
}

/** What goes wrong in a listener of the page is the page's: it is reported as such, and stops nothing here. */
function protect(told: () => void): void {
  try {
    told();
  } catch (error) {
    reportError(error);
  }
}
