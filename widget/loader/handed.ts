import type { ChatConfig } from '../../contract/chatShapes.ts';
import type { Words } from '../words/en.ts';
import type { Take } from './calls.ts';
import type { Tag } from './tag.ts';

/** What the loader has drawn: a shadow root with a frame in it, and the bubble in that. */
export type Drawn = { root: ShadowRoot; frame: HTMLElement; launcher: HTMLButtonElement };

/** What the loader gives the chat, once there is one. */
export type Handed = Drawn & { tag: Tag; config: ChatConfig; words: Words; language: string };

/** What the chat's own script has: the two are built apart, and meet here. */
export type ChatModule = { start(handed: Handed): Take };
