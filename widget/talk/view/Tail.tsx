import type { Chat, Part } from '../../chat/chat.ts';
import { Face } from '../../chat/view/Face.tsx';
import { Icon } from '../../chat/view/icons.tsx';
import { EmailCard } from './EmailCard.tsx';

/** Below the last message: who is typing, whether an address is wanted, and the way back here. */
export function Tail({ chat }: Part) {
  return (
    <>
      {chat.state.typing && <Typing chat={chat} />}
      <EmailCard chat={chat} />
      <Known chat={chat} />
      {chat.state.dropping && <div class="dropping">{chat.words.dropPicture}</div>}
      {!chat.atEnd && (
        <button type="button" class="latest" aria-label={chat.words.latest} onClick={() => goToEnd(chat)}>
          <Icon name="down" />
        </button>
      )}
    </>
  );
}

/** The address that they gave, to be seen for what it is. One that the shop has is no news to them. */
function Known({ chat }: Part) {
  const { session } = chat.state.thread;
  if (session?.status !== 'open' || session.identified || !session.email) return null;
  return <p class="day">{chat.words.emailKept(session.email)}</p>;
}

function Typing({ chat }: Part) {
  const { typing } = chat.state;
  const agent = typing === true ? null : typing;
  return (
    <div class="typing" role="img" aria-label={chat.words.typing(agent?.name ?? chat.config.workspace.name)}>
      <Face chat={chat} agent={agent} />
      <span class="said shop">
        <i />
        <i />
        <i />
      </span>
    </div>
  );
}

function goToEnd(chat: Chat): void {
  chat.atEnd = true;
  chat.set({});
  chat.log.current?.focus();
}
