import type { ChatSession } from '../../contract/chatShapes.ts';
import type { Chat } from '../chat/chat.ts';
import type { Refusal } from '../chat/wire/call.ts';

/** Takes the visitor's address; for a transcript, sends that there. */
export async function giveEmail(chat: Chat, email: string): Promise<void> {
  const answer = await chat.call<ChatSession>('POST', 'email', { email }, lastTokenOf(chat));
  const isWrong = !answer.ok && answer.status === 422;
  chat.set({ wrongEmail: isWrong, notice: answer.ok || isWrong ? '' : chat.words.failed });
  if (!answer.ok) return;
  const forTranscript = chat.state.sheet === 'transcript';
  chat.set({ thread: { ...chat.state.thread, session: answer.value }, sheet: null });
  if (forTranscript) await mailTranscript(chat);
}

/** Sends the conversation to the visitor, and asks where to when that is not known. */
export async function mailTranscript(chat: Chat): Promise<void> {
  const { words, state } = chat;
  const email = state.thread.session?.email;
  if (!email) return chat.set({ sheet: 'transcript', wrongEmail: false, notice: '' });
  const answer = await chat.call('POST', 'transcript', undefined, lastTokenOf(chat));
  const why = answer.ok ? null : noteOf(answer, chat);
  chat.set({ sheet: null, notice: why ?? words.transcriptSent(email) });
}

function noteOf({ code }: Refusal, { words }: Chat): string {
  if (code === 'nobody_answered') return words.transcriptTooSoon;
  return code === 'too_many_transcripts' ? words.transcriptTooOften : words.failed;
}

/** A conversation that has ended can still be sent. */
function lastTokenOf({ keeper }: Chat): string | undefined {
  return keeper.read().token ?? undefined;
}
