import type { ChatMessage } from '../../contract/chatShapes.ts';
import type { Chat } from './chat.ts';
import { drawId } from './ids.ts';
import { keepable, nextOf, put, type Waiting, without } from './outbox.ts';
import { pageNow } from './page.ts';
import { begin, leaveSession, tokenOf } from './session.ts';
import { type Answer, isPassing, type Refusal } from './wire/call.ts';
import { delayAfter, pause } from './wire/pause.ts';

/** CHAT-7: draws what was written, keeps it, and sends it when that can be done. */
export function send(chat: Chat, body: string): void {
  if (chat.waits) leaveSession(chat);
  const { attached } = chat.state;
  const at = new Date().toISOString();
  const waiting = { id: drawId(), body, media: [], pictures: attached.length, at, failure: null };
  chat.pictures.set(waiting.id, attached);
  chat.set({ attached: [], notice: '', sheet: null });
  update(chat, outbox => put(outbox, waiting));
  void drain(chat);
}

/** Here, and in what all tabs keep: that may hold more by now. */
export function update(chat: Chat, change: (outbox: readonly Waiting[]) => Waiting[]): void {
  chat.keeper.change({ outbox: keepable(change(chat.keeper.read().outbox)) });
  chat.set({ outbox: change(chat.state.outbox) });
}

/** Sends what waits, in the order in which it was written. */
export async function drain(chat: Chat): Promise<void> {
  if (chat.draining) return;
  chat.draining = true;
  for (let failures = 0; nextOf(chat.state.outbox); ) {
    const wait = await inTurn(chat, () => sendNext(chat));
    failures = wait === null ? 0 : failures + 1;
    // Where a line is held, that knows better.
    if (chat.state.line !== 'live') chat.set({ line: failures ? 'broken' : 'none' });
    if (wait !== null) await pause(Math.max(wait, delayAfter(failures)));
  }
  chat.draining = false;
}

const TURN = 4000;

/**
 * One tab after the other, where the browser can see to that. Where it cannot, or a tab sleeps on its turn, the ids
 * see to it that nothing counts twice.
 */
function inTurn<T>({ tag }: Chat, job: () => Promise<T>): Promise<T> {
  const { locks } = navigator as { locks?: LockManager };
  if (!locks) return job();
  return locks.request(`parley ${tag.workspaceId}`, { signal: AbortSignal.timeout(TURN) }, job).catch(job);
}

/** Null when the next one is done with, else how long the server wants to be left alone. */
async function sendNext(chat: Chat): Promise<number | null> {
  const next = nextOf(chat.state.outbox);
  if (!next) return null;
  const answer = await post(chat, next);
  if (answer.ok) acknowledge(chat, next, answer.value);
  else if (isPassing(answer)) return answer.wait;
  else update(chat, outbox => put(outbox, { ...next, failure: answer.code }));
  return null;
}

/** In the session that goes on, or in a new one where that turns out to be over. */
async function post(chat: Chat, waiting: Waiting): Promise<Answer<ChatMessage>> {
  let token = tokenOf(chat);
  for (let begun = false; ; begun = true) {
    if (!token || begun) {
      const started = await begin(chat);
      if (!started.ok) return started;
      token = started.value.token;
    }
    const answer = await postTo(chat, waiting, token);
    if (begun || answer.ok || !isSessionOver(answer)) return answer;
    chat.keeper.change({ status: 'ended' });
  }
}

async function postTo(chat: Chat, waiting: Waiting, token: string): Promise<Answer<ChatMessage>> {
  const media = [...waiting.media];
  for (const picture of chat.pictures.get(waiting.id) ?? []) {
    const talk = await chat.bringTalk();
    const answer = await talk.upload(picture, token);
    if (!answer.ok) return answer;
    media.push(answer.value.id);
  }
  const message = { body: waiting.body, media_ids: media, client_message_id: waiting.id };
  return chat.call('POST', 'messages', { ...message, language: chat.language, page: pageNow() }, token);
}

function isSessionOver({ status, code }: Refusal): boolean {
  return status === 401 || code === 'chat_closed';
}

function acknowledge(chat: Chat, { id }: Waiting, message: ChatMessage): void {
  const { thread } = chat.state;
  const isKnown = thread.messages.some(one => one.id === message.id);
  chat.keeper.change({ status: 'open' });
  void chat.bringTalk();
  chat.set({
    thread: {
      ...thread,
      session: thread.session && { ...thread.session, status: 'open' },
      messages: isKnown ? thread.messages : [...thread.messages, message],
    },
  });
  update(chat, outbox => without(outbox, id));
  chat.pictures.delete(id);
}
