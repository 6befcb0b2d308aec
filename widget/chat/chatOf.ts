import type { Handed } from '../loader/handed.ts';
import type { Chat, State, Talk } from './chat.ts';
import { dressPanel } from './design.ts';
import { formatFor, localeFor } from './format.ts';
import { NOTHING } from './thread.ts';
import { draw } from './view/draw.tsx';

const CLOSED: State = {
  open: false,
  thread: NOTHING,
  outbox: [],
  typing: null,
  line: 'none',
  sheet: null,
  notice: '',
  attached: [],
  wrongEmail: false,
  painted: new Set(),
  dropping: false,
};

type Beyond = Pick<Chat, 'keeper' | 'call' | 'tell'> & { bringTalk(chat: Chat): Promise<Talk> };

/** A chat that is closed, and knows of nothing yet. What reaches beyond the page is given to it. */
export function chatOf(handed: Handed, beyond: Beyond): Chat {
  const { frame, words, language } = handed;
  const mount = document.createElement('div');
  frame.append(mount);
  dressPanel(frame, handed.config.design);
  let isDue = false;
  const follow = () => {
    isDue = false;
    draw(chat);
    chat.talk?.follow();
  };
  const chat: Chat = {
    ...handed,
    keeper: beyond.keeper,
    call: beyond.call,
    tell: beyond.tell,
    state: CLOSED,
    set: change => {
      chat.state = { ...chat.state, ...change };
      if (!isDue) queueMicrotask(follow);
      isDue = true;
    },
    format: formatFor(localeFor(language, navigator.languages), words, () => new Date()),
    claim: { jwt: null, by: 'tag' },
    waits: false,
    pictures: new Map(),
    draining: false,
    beginning: null,
    talk: null,
    bringTalk: () => beyond.bringTalk(chat),
    mount,
    field: { current: null },
    log: { current: null },
    first: undefined,
    atEnd: true,
  };
  return chat;
}
