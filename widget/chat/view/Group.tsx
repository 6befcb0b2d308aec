import type { Chat } from '../chat.ts';
import type { Group as Said } from '../groups.ts';
import { Bubble } from './Bubble.tsx';

type Shown = { chat: Chat; group: Said; isLastOwn: boolean };

export function Group({ chat, group: { said, last }, isLastOwn }: Shown) {
  const foot = last.from === 'shop' ? shopFoot(chat, last) : ownFoot(chat, last, isLastOwn);
  return (
    <div class={`group ${last.from}`}>
      {said.map(one => (
        <Bubble key={one.key} chat={chat} said={one} />
      ))}
      {foot && <p class="foot">{foot}</p>}
    </div>
  );
}

/** None under the welcome: nothing moves when it is taken into the thread. */
function shopFoot({ words, format, config }: Chat, { key, author, at }: Said['last']): string | null {
  return at && key !== 'welcome' ? words.by(author?.name ?? config.workspace.name, format.time(at)) : null;
}

/** How far what was sent has come is said of the last alone: it holds for all before. */
function ownFoot(
  { words, format, state }: Chat,
  { at, waiting }: Said['last'],
  isLastOwn: boolean,
): string | null {
  if (waiting) return waiting.failure ? null : words.sending;
  if (!at || !isLastOwn) return at && format.time(at);
  const seen = at <= (state.thread.session?.seen_by_shop_until ?? '');
  return words.own(format.time(at), seen ? words.seen : words.sent);
}
