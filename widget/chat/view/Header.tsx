import type { Part } from '../chat.ts';
import { closePanel } from '../panel.ts';
import { Face } from './Face.tsx';
import { Icon } from './icons.tsx';

export function Header({ chat }: Part) {
  const { words, config, state, talk, format } = chat;
  const agent = state.thread.session?.agent;
  const { name } = config.workspace;
  return (
    <header>
      <Face chat={chat} agent={agent} />
      <div class="who">
        <h2>{agent ? words.agentAt(agent.name, name) : name}</h2>
        <p class={config.is_open ? 'here' : ''}>
          {config.is_open ? words.here : format.back(config.opens_at)}
        </p>
      </div>
      {talk && <talk.Menu chat={chat} />}
      <button type="button" class="tool" aria-label={words.close} onClick={() => closePanel(chat)}>
        <Icon name="down" />
        <Icon name="close" />
      </button>
    </header>
  );
}
