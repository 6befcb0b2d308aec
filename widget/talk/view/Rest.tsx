import type { Chat } from '../../chat/chat.ts';
import type { Said } from '../../chat/groups.ts';
import { Failure } from './Failure.tsx';
import { Pictures } from './Pictures.tsx';

/** Of a message: what stands below its text. */
export function Rest({ chat, said }: { chat: Chat; said: Said }) {
  const { waiting } = said;
  return (
    <>
      <Pictures chat={chat} said={said} />
      {waiting?.failure && <Failure chat={chat} waiting={waiting} />}
    </>
  );
}
