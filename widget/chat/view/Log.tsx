import type { Chat, Part } from '../chat.ts';
import { groupsOf, saidIn } from '../groups.ts';
import { Group } from './Group.tsx';

export function Log({ chat }: Part) {
  const { words, state, format, talk } = chat;
  const groups = groupsOf(saidIn(welcomeOf(chat), state.thread.messages, state.outbox));
  const lastOwn = groups.findLast(({ last }) => last.from === 'visitor' && !last.waiting)?.last;
  return (
    <div
      class="log"
      role="log"
      aria-label={words.messages}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
      tabIndex={0}
      ref={chat.log}
      onScroll={event => followEnd(chat, event.currentTarget)}
    >
      {groups.map(group => [
        group.startsDay && group.last.at && (
          <p key={`day ${group.said[0].key}`} class="day">
            {format.day(group.last.at)}
          </p>
        ),
        <Group key={group.said[0].key} chat={chat} group={group} isLastOwn={group.last === lastOwn} />,
      ])}
      {talk && <talk.Tail chat={chat} />}
    </div>
  );
}

/** The welcome is drawn from the settings until the thread has its own. */
function welcomeOf({ config, keeper, state: { thread } }: Chat): string {
  const { status } = keeper.read();
  const isOwn = thread.messages.some(({ source }) => source === 'welcome');
  return isOwn || (status === 'open' && thread.changeNumber === null) ? '' : config.welcome;
}

const NEAR = 40;

function followEnd(chat: Chat, log: HTMLElement): void {
  const atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < NEAR;
  if (atEnd !== chat.atEnd) {
    chat.atEnd = atEnd;
    chat.set({});
  }
  if (log.scrollTop < NEAR) chat.talk?.older();
}
