import type * as wire from '../../../contract/chatShapes.ts';
import type { Context } from '../../actions/context.ts';
import { readThread } from '../../chat/thread.ts';
import type { ChatCaller } from '../../domain/chat/chatCaller.ts';
import { toCursor } from '../cursor.ts';

/** A session and its last messages, as answers show them. */
export async function threadOf(
  context: Pick<Context, 'db' | 'mediaAddresses'>,
  caller: ChatCaller,
): Promise<wire.ChatThread> {
  const { olderThan, ...thread } = await readThread(context, caller);
  return { ...thread, older_cursor: olderThan && toCursor(olderThan) };
}
