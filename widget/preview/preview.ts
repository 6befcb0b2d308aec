import type { ChatConfig, ChatLanguage, ChatMessage } from '../../contract/chatShapes.ts';
import type { Chat, Talk } from '../chat/chat.ts';
import { chatOf } from '../chat/chatOf.ts';
import { dressPanel } from '../chat/design.ts';
import { formatFor, localeFor } from '../chat/format.ts';
import { NEW } from '../chat/kept.ts';
import type { Thread } from '../chat/thread.ts';
import { CHAT_CSS } from '../chat/view/chatCss.ts';
import { UNHEARD } from '../chat/wire/call.ts';
import { dress } from '../loader/design.ts';
import launcherCss from '../loader/launcher.css?inline';
import { launcherWith } from '../loader/launcher.ts';
import { sheetOf } from '../loader/sheet.ts';
import { PIECES, TALK_CSS } from '../talk/pieces.ts';
import { words as en } from '../words/en.ts';
import { words as it } from '../words/it.ts';
import { SAMPLES } from './samples.ts';
import stillCss from './still.css?inline';

const WORDS = { en, it };
const drawn = new WeakMap<HTMLElement, Chat>();

/**
 * Draws the bubble and the open chat with a few messages inside an element that has a size and a position, as the
 * settings would have it. Called again for the same element, it follows. Nothing of it does anything, or calls anybody.
 */
export function preview(host: HTMLElement, config: ChatConfig, language: ChatLanguage): void {
  const chat = drawn.get(host) ?? stillChat(host, config);
  drawn.set(host, chat);
  const { frame, launcher } = chat;
  frame.className = `parley still ${config.design.launcher_side}`;
  dress(frame, config.design);
  dressPanel(frame, config.design);
  launcher.replaceChildren(...launcherWith(config.design.launcher_label).childNodes);
  const words = WORDS[language];
  Object.assign(chat, {
    config,
    language,
    words,
    format: formatFor(localeFor(language, navigator.languages), words, () => new Date()),
  });
  chat.set({
    open: true,
    thread: threadIn(language, config),
    typing: { name: SAMPLES.en.agent, picture: null },
  });
}

function stillChat(host: HTMLElement, config: ChatConfig): Chat {
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [launcherCss, CHAT_CSS, TALK_CSS, stillCss].map(sheetOf);
  const frame = document.createElement('div');
  frame.inert = true;
  const launcher = launcherWith('');
  frame.append(launcher);
  root.append(frame);
  const tag = { origin: '', workspaceId: '', identity: undefined, language: '', side: undefined, open: true };
  const chat = chatOf({ root, frame, launcher, tag, config, words: en, language: 'en' }, SILENT);
  chat.talk = { ...PIECES, ...IDLE };
  return chat;
}

const nothing = () => {};
const SILENT = {
  keeper: { read: () => NEW, change: nothing, forget: nothing, onChange: nothing },
  call: async () => UNHEARD,
  bringTalk: () => new Promise<never>(nothing),
  tell: nothing,
};
const IDLE: Omit<Talk, keyof typeof PIECES> = {
  follow: nothing,
  opened: nothing,
  typing: nothing,
  older: nothing,
  resume: nothing,
  attach: nothing,
  upload: async () => UNHEARD,
};

function threadIn(language: string, { workspace }: ChatConfig): Thread {
  const { question, answer, agent: name } = SAMPLES[language] ?? SAMPLES.en;
  const agent = { name, picture: null };
  const at = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
  const blank = { media: [], status: 'received' as const, client_message_id: null };
  const messages: ChatMessage[] = [
    { ...blank, id: '1', from: 'visitor', source: 'customer', author: null, body: question, sent_at: at(6) },
    { ...blank, id: '2', from: 'shop', source: 'agent', author: agent, body: answer, sent_at: at(2) },
  ];
  const session = {
    id: workspace.id,
    status: 'open',
    identified: true,
    email: null,
    agent,
    seen_by_shop_until: at(0),
    seen_until: null,
  } as const;
  return { session, messages, changeNumber: null, older: null };
}
