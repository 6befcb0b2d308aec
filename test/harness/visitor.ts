import type { PageSeen, StartedChat } from '../../contract/chatRoutes.ts';
import { ChatFrame, type ChatMessage } from '../../contract/chatShapes.ts';
import { newId } from '../../server/store/ids.ts';
import { type Client, clientWith } from './client.ts';

/** A browser with a session of a shop's chat, without the page. */
export type Visitor = Client & {
  started: StartedChat;
  token: string;
  sessionId: string;
  /** Each under a client id of its own. */
  write(body: string, more?: { mediaIds?: string[]; page?: PageSeen }): Promise<ChatMessage>;
  /** Opens a tab. Resolves with its first frame there, or once it is refused or over. */
  tab(more?: TabOptions): Promise<Tab>;
};

export type TabOptions = { after?: number; name?: string; page?: PageSeen };

type Start = { identity?: string; token?: string; headers?: Record<string, string> };

export async function openVisitor(url: string, workspaceId: string, start: Start = {}): Promise<Visitor> {
  const { headers = {}, ...more } = start;
  const anybody = clientWith(url, headers);
  const started = await anybody.call('startChat', { body: { workspace_id: workspaceId, ...more } });
  return visitorWith(url, started, headers);
}

export function visitorWith(url: string, started: StartedChat, headers = {}): Visitor {
  const { token } = started;
  const client = clientWith(url, { ...headers, authorization: `Bearer ${token}` });
  let written = 0;
  return {
    ...client,
    started,
    token,
    sessionId: started.session.id,
    write: (body, { mediaIds = [], page = null } = {}) => {
      written += 1;
      const words = { body, media_ids: mediaIds, client_message_id: `${token.slice(-20)}-${written}` };
      return client.call('sendChatMessage', { body: { ...words, language: 'en', page } });
    },
    tab: options => openTab(url, client.headers, options),
  };
}

/** A tab's event stream. */
export type Tab = {
  name: string;
  status: number;
  headers: Headers;
  frames: ChatFrame[];
  /** What it shows after all frames so far, oldest first. */
  messages(): ChatMessage[];
  /** The last frame of the session as a whole. */
  last(): Extract<ChatFrame, { type: 'changes' }>;
  /** Resolves when the stream is over. */
  ended: Promise<void>;
  close(): void;
};

export async function openTab(
  url: string,
  headers: Record<string, string>,
  { after, name = `tab-${newId()}`, page }: TabOptions = {},
): Promise<Tab> {
  const query = new URLSearchParams({
    tab: name,
    ...page,
    ...(after !== undefined && { after: `${after}` }),
  });
  const closing = new AbortController();
  const init = { headers, signal: closing.signal };
  const response = await fetch(`${url}/api/v1/chat/stream?${query}`, init);
  const frames: ChatFrame[] = [];
  const first = Promise.withResolvers<void>();
  const ended = read(response, frame => {
    frames.push(frame);
    first.resolve();
  });
  await Promise.race([first.promise, ended]);
  const told = () => frames.filter(frame => frame.type === 'changes');
  return {
    name,
    status: response.status,
    headers: response.headers,
    frames,
    messages: () => told().reduce<ChatMessage[]>(shown, []),
    last: () => told().at(-1) ?? never(),
    ended,
    close: () => closing.abort(),
  };
}

async function read(response: Response, hear: (frame: ChatFrame) => void): Promise<void> {
  let text = '';
  try {
    for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      const events = `${text}${chunk}`.split('\n\n');
      text = events.pop() ?? '';
      if (response.ok) for (const event of events) hear(frameIn(event));
    }
  } catch {
    // Closed here, or cut off there: over either way.
  }
}

function frameIn(event: string): ChatFrame {
  if (!event.startsWith('data: ')) throw new Error(`not an event: ${event}`);
  return ChatFrame.parse(JSON.parse(event.slice('data: '.length)));
}

function shown(before: ChatMessage[], { reload, messages }: Extract<ChatFrame, { type: 'changes' }>) {
  const kept = reload ? [] : before.filter(one => messages.every(({ id }) => id !== one.id));
  return [...kept, ...messages].toSorted((a, b) => a.sent_at.localeCompare(b.sent_at));
}

function never(): never {
  throw new Error('nothing has been told');
}
