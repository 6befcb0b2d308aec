import type { ComponentChildren, FunctionComponent } from 'preact';
import type { StartedChat } from '../../contract/chatRoutes.ts';
import type { ChatAgent } from '../../contract/chatShapes.ts';
import type { Handed } from '../loader/handed.ts';
import type { Attached } from './attached.ts';
import type { Format } from './format.ts';
import type { Said } from './groups.ts';
import type { Claim } from './identity.ts';
import type { Keeper } from './kept.ts';
import type { Waiting } from './outbox.ts';
import type { Thread } from './thread.ts';
import type { Answer, Call } from './wire/call.ts';

/** What is drawn. */
export type State = {
  open: boolean;
  thread: Thread;
  outbox: readonly Waiting[];
  /** Who of the shop is typing: true when it is not said who. */
  typing: ChatAgent | true | null;
  /** The line to the server: not needed, there, or gone. */
  line: 'none' | 'live' | 'broken';
  /** What stands open over the thread or in the composer's place. */
  sheet: 'menu' | 'end' | 'transcript' | 'emoji' | null;
  /** What has just been done, or has failed. */
  notice: string;
  attached: readonly Attached[];
  /** Whether what was given for an e-mail address is none. */
  wrongEmail: boolean;
  /** Addresses of pictures that the page's policy does not let be shown as such. */
  painted: ReadonlySet<string>;
  /** Whether a picture is held over the panel. */
  dropping: boolean;
};

/** One chat on one page. */
export type Chat = Handed & {
  state: State;
  /** Draws what has changed, soon. */
  set(change: Partial<State>): void;
  keeper: Keeper;
  call: Call;
  format: Format;
  /** Who looks, as the page has said last. */
  claim: Claim;
  /** Whether the session is not shown before the page has said who looks. */
  waits: boolean;
  /** Of messages that wait, by their ids. */
  pictures: Map<string, readonly Attached[]>;
  draining: boolean;
  /** A session that is being asked for. */
  beginning: Promise<Answer<StartedChat>> | null;
  /** Null until it is there. */
  talk: Talk | null;
  /** Brings it, now or as soon as it can be had. */
  bringTalk(): Promise<Talk>;
  /** Tells the page. */
  tell(event: 'open' | 'close' | 'message' | 'unread', about?: unknown): void;
  /** Where everything but the bubble is drawn. */
  mount: HTMLElement;
  field: { current: HTMLTextAreaElement | null };
  log: { current: HTMLDivElement | null };
  /** The first message that is drawn. */
  first: string | undefined;
  /** Whether the thread is read at its end, and is kept there. */
  atEnd: boolean;
};

/** Of every piece that is drawn: all there is to know. */
export type Part = { chat: Chat };

/**
 * What a conversation needs once it has begun, and a first message does not: it is a script of its own, which comes
 * when the chat is opened or a session goes on.
 */
export type Talk = {
  /** After every change. */
  follow(): void;
  opened(): void;
  typing(typing: boolean): void;
  older(): void;
  resume(link: string): void;
  attach(files: Iterable<File>): void;
  upload(picture: Attached, token: string): Promise<Answer<{ id: string }>>;
  /** A text with its links. */
  linked(body: string): ComponentChildren;
  /** The class of a text that is shown in its own way. */
  kindOf(body: string): string;
  Menu: FunctionComponent<Part>;
  /** What stands below the text of a message. */
  Rest: FunctionComponent<{ chat: Chat; said: Said }>;
  Painted: FunctionComponent<{ url: string; name: string }>;
  /** Below the last message. */
  Tail: FunctionComponent<Part>;
  Attachments: FunctionComponent<Part>;
  Emoji: FunctionComponent<Part>;
  /** What stands where the composer stood. */
  Instead: FunctionComponent<Part>;
};
