import type { ChatConfig } from '../../contract/chatShapes.ts';
import type { Tab } from './tab.ts';

const FRESH = 60_000;

/** The shop may have closed since the page was loaded. */
export async function refreshConfig(tab: Tab): Promise<void> {
  const { chat, configAt } = tab;
  if (Date.now() - configAt < FRESH) return;
  tab.configAt = Date.now();
  const answer = await chat.call<ChatConfig>('GET', `workspaces/${chat.tag.workspaceId}`);
  if (answer.ok) chat.config = answer.value;
  chat.set({});
}
