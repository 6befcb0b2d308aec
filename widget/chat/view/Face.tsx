import type { ChatAgent } from '../../../contract/chatShapes.ts';
import type { Chat } from '../chat.ts';
import { Picture } from './Picture.tsx';

/** Of an agent, or of the shop: a picture where there is one, else the first letter. */
export function Face({ chat, agent }: { chat: Chat; agent: ChatAgent | null | undefined }) {
  const { workspace, logo_url } = chat.config;
  const [name, picture] = agent ? [agent.name, agent.picture] : [workspace.name, logo_url];
  return (
    <span class="face" aria-hidden="true">
      {picture ? <Picture chat={chat} url={picture} name="" /> : [...name][0]}
    </span>
  );
}
