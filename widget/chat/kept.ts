import type { ChatSession } from '../../contract/chatShapes.ts';
import { keptAs } from '../loader/goesOn.ts';
import type { Tag } from '../loader/tag.ts';
import type { Owner } from './identity.ts';
import type { Waiting } from './outbox.ts';
import { toJson } from './wire/json.ts';

/** What the browser keeps of the chat on this site, for every tab and the next page. */
export type Kept = {
  /** Of the last session; it stays when that has ended, so that the next one is known to be of the same person. */
  token: string | null;
  sessionId: string | null;
  /** Read by the loader. `ended` is also said of a token that opens nothing any more. */
  status: ChatSession['status'] | null;
  owner: Owner;
  /** Not acknowledged yet. Read by the loader. */
  outbox: Waiting[];
  draft: string;
  open: boolean | null;
  muted: boolean;
  /** Until when the shop's messages have been seen here. */
  seenUntil: string | null;
  /** Until when they have been rung for, or come before somebody's eyes. */
  rungUntil: string | null;
  /** Whether the visitor does not want to be asked for an address. */
  spared: boolean;
};

export const NEW: Kept = {
  token: null,
  sessionId: null,
  status: null,
  owner: { sub: null, by: 'tag' },
  outbox: [],
  draft: '',
  open: null,
  muted: false,
  seenUntil: null,
  rungUntil: null,
  spared: false,
};

export type Keeper = {
  read(): Kept;
  change(change: Partial<Kept>): void;
  /** Forgets the session and what belongs to it; whether it is muted belongs to nobody. */
  forget(): void;
  /** Calls when another tab has changed something. */
  onChange(changed: () => void): void;
};

/** Where storage is forbidden or full, this page's memory has to do. */
export function openKeeper(tag: Tag): Keeper {
  const key = keptAs(tag);
  let memory = NEW;
  let isStored = true;
  const read = () => {
    try {
      const text = isStored && localStorage.getItem(key);
      if (text) memory = { ...NEW, ...JSON.parse(text) };
    } catch {}
    return memory;
  };
  const change = (part: Partial<Kept>) => {
    memory = { ...read(), ...part };
    try {
      if (isStored) localStorage.setItem(key, toJson(memory));
    } catch {
      isStored = false;
    }
  };
  return {
    read,
    change,
    forget: () => change({ ...NEW, muted: read().muted, open: read().open }),
    onChange: changed => addEventListener('storage', event => event.key === key && changed()),
  };
}
