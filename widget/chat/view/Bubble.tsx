import type { Chat } from '../chat.ts';
import type { Said } from '../groups.ts';

export function Bubble({ chat, said }: { chat: Chat; said: Said }) {
  const { talk } = chat;
  const { body, from } = said;
  return (
    <>
      {body && (
        <p class={`said ${from} ${talk?.kindOf(body) ?? ''}`} dir="auto">
          {talk ? talk.linked(body) : body}
        </p>
      )}
      {talk && <talk.Rest chat={chat} said={said} />}
    </>
  );
}
