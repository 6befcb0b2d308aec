import type { ChatFrame } from '../../contract/chatShapes.ts';
import type { Chat } from '../chat/chat.ts';
import { begin, tokenOf } from '../chat/session.ts';
import { headersWith, isPassing } from '../chat/wire/call.ts';
import { delayAfter, pause, wake } from '../chat/wire/pause.ts';
import { framesIn } from './frames.ts';
import { pageSeen } from './presence.ts';
import type { Line, Tab } from './tab.ts';
import { isToListen } from './turns.ts';

/** The server says something every 15 seconds. After 45 the line is dead, whatever the network makes of it. */
const SILENCE = 45_000;
/** Who comes back to a tab need not wait that long to find out. */
const DOUBTFUL = 20_000;

/** Holds the line of the session that goes on, where that is this tab's to do, and lets go of any other. Cheap to call after every change. */
export function followSession(tab: Tab, take: (frame: ChatFrame) => void): void {
  const { status, sessionId } = tab.chat.keeper.read();
  const goesOn = status === 'open' && !tab.isGone ? tokenOf(tab.chat) : undefined;
  const token = isToListen(tab, goesOn ? sessionId : null) ? goesOn : undefined;
  if (token === tab.line?.token) return;
  hangUp(tab);
  if (!token) return;
  tab.line = { token, isOpen: true, heardAt: 0, attempt: new AbortController() };
  void hold(tab, tab.line, take);
}

export function hangUp(tab: Tab): void {
  if (!tab.line) return;
  tab.line.isOpen = false;
  tab.line.attempt.abort();
  tab.line = null;
  tab.chat.set({ line: 'none', typing: null });
}

/** For a page that is looked at again: a line that has said nothing for a while is tried at once. */
export function doubt({ line }: Tab): void {
  if (line && Date.now() - line.heardAt > DOUBTFUL) line.attempt.abort();
}

async function hold(tab: Tab, line: Line, take: (frame: ChatFrame) => void): Promise<void> {
  for (let failures = 0; line.isOpen; failures += 1) {
    const begun = Date.now();
    const status = await listen(tab, line, take);
    if (!line.isOpen) return;
    if (line.heardAt >= begun) failures = 0;
    // A line that breaks is mostly back at the first attempt: nobody need be told before that has failed.
    if (failures) tab.chat.set({ line: 'broken', typing: null });
    if (status === 401) await replaceToken(tab.chat);
    if (line.isOpen) await pause(delayAfter(failures));
  }
}

/** The token is over. The server says what goes on in its place. */
async function replaceToken(chat: Chat): Promise<void> {
  const answer = await begin(chat);
  if (!answer.ok && !isPassing(answer)) chat.keeper.change({ status: 'ended' });
}

/** Until the stream ends, by whoever. The status by which it was refused, else 0. */
async function listen(tab: Tab, line: Line, take: (frame: ChatFrame) => void): Promise<number> {
  line.attempt = new AbortController();
  const give = () => line.attempt.abort();
  let silence = setTimeout(give, SILENCE);
  try {
    const { signal } = line.attempt;
    const init = { __proto__: null, headers: headersWith(line.token), credentials: 'omit', signal };
    const response = await fetch(addressOf(tab), init as RequestInit);
    if (!response.ok || !response.body) return response.status;
    for await (const frames of framesFrom(response.body)) {
      clearTimeout(silence);
      silence = setTimeout(give, SILENCE);
      hear(tab.chat, line);
      for (const frame of frames) take(frame);
    }
  } catch {
    // The line is gone; it is not said how.
  } finally {
    clearTimeout(silence);
  }
  return 0;
}

function hear(chat: Chat, line: Line): void {
  line.heardAt = Date.now();
  if (chat.state.line === 'live') return;
  chat.set({ line: 'live' });
  wake();
}

function addressOf({ chat: { tag, state }, id }: Tab): string {
  const query = new URLSearchParams({ tab: id, ...pageSeen() });
  if (state.thread.changeNumber !== null) query.set('after', String(state.thread.changeNumber));
  return `${tag.origin}/api/v1/chat/stream?${query}`;
}

async function* framesFrom(body: ReadableStream<Uint8Array>): AsyncGenerator<ChatFrame[]> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  for (let rest = ''; ; ) {
    const { done, value } = await reader.read();
    if (done) return;
    const read = framesIn(rest + decoder.decode(value, { stream: true }));
    rest = read.rest;
    yield read.frames;
  }
}
