import type { Chat, Talk } from '../chat/chat.ts';
import { drawId } from '../chat/ids.ts';
import { sheetOf } from '../loader/sheet.ts';
import { refreshConfig } from './config.ts';
import { takeDrops } from './drop.ts';
import { followSession } from './line.ts';
import { takeFrame } from './news.ts';
import { showOlder } from './older.ts';
import { followPage } from './page.ts';
import { attach, upload } from './pictures.ts';
import { PIECES, TALK_CSS } from './pieces.ts';
import { tellSeen } from './seen.ts';
import { resume, showEnded, tellClaim } from './sessions.ts';
import type { Tab } from './tab.ts';
import { followTabs } from './tabs.ts';
import { tellTyping } from './typing.ts';
import { showUnread } from './unread.ts';

/** Opens the conversation of this tab. */
export function openTalk(chat: Chat): Talk {
  chat.root.adoptedStyleSheets.push(sheetOf(TALK_CSS));
  const tab = tabOf(chat);
  followTabs(tab);
  followPage(tab);
  takeDrops(chat);
  return {
    follow: () => {
      void tellClaim(tab);
      followSession(tab, frame => takeFrame(tab, frame));
      tellSeen(tab);
      showUnread(tab);
    },
    opened: () => {
      void showEnded(chat);
      void refreshConfig(tab);
    },
    typing: typing => tellTyping(tab, typing),
    older: () => void showOlder(tab),
    resume: link => void resume(chat, link),
    attach: files => attach(chat, files),
    upload: (picture, token) => upload(chat, picture, token),
    ...PIECES,
  };
}

function tabOf(chat: Chat): Tab {
  const badge = document.createElement('div');
  badge.className = 'badge';
  badge.role = 'status';
  badge.hidden = true;
  chat.frame.append(badge);
  return {
    chat,
    id: drawId(),
    line: null,
    turn: null,
    others: null,
    isGone: false,
    toldUrl: '',
    told: null,
    typedAt: 0,
    typingEnds: undefined,
    unread: 0,
    badge,
    configAt: Date.now(),
    isAskingOlder: false,
    isTellingClaim: false,
  };
}
