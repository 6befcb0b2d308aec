import type { WordKey } from '../words/catalog.ts';

export const SECTIONS = ['list', 'ticket', 'views', 'everywhere'] as const;
export type CommandSection = (typeof SECTIONS)[number];

/** `by`: whose key it is, where it is none of `useShortcut`: the text's that is being written, or the browser's own. */
type Command = {
  keys: string;
  does: Extract<WordKey, `keys.${string}`>;
  section: CommandSection;
  by?: 'text' | 'browser';
};

/**
 * Every key there is, and what it does. The sheet behind `?` and the palette are drawn from this, and `useShortcut`
 * takes no key that is not here. A capital is a letter with Shift, `mod` is Ctrl or Cmd, and of two the second comes
 * after the first.
 */
export const COMMANDS = [
  { keys: 'j', does: 'keys.next', section: 'list' },
  { keys: 'k', does: 'keys.previous', section: 'list' },
  { keys: 'Enter', does: 'keys.open', section: 'list', by: 'browser' },
  { keys: 'x', does: 'keys.select', section: 'list' },
  { keys: 'X', does: 'keys.selectRange', section: 'list' },
  { keys: '/', does: 'keys.search', section: 'list' },
  { keys: 'r', does: 'keys.reply', section: 'ticket' },
  { keys: 'n', does: 'keys.note', section: 'ticket' },
  { keys: '/', does: 'keys.quickReplies', section: 'ticket', by: 'text' },
  { keys: 'f', does: 'keys.pictures', section: 'ticket' },
  { keys: 'm', does: 'keys.gif', section: 'ticket' },
  { keys: 'c', does: 'keys.coupon', section: 'ticket' },
  { keys: 'l', does: 'keys.later', section: 'ticket' },
  { keys: 'mod ;', does: 'keys.emoji', section: 'ticket', by: 'text' },
  { keys: ':', does: 'keys.emojiName', section: 'ticket', by: 'text' },
  { keys: 'mod Enter', does: 'keys.send', section: 'ticket', by: 'text' },
  { keys: 'e', does: 'keys.close', section: 'ticket' },
  { keys: 'w', does: 'keys.reopen', section: 'ticket' },
  { keys: 's', does: 'keys.snooze', section: 'ticket' },
  { keys: 'a', does: 'keys.assign', section: 'ticket' },
  { keys: 'i', does: 'keys.assignMe', section: 'ticket' },
  { keys: 't', does: 'keys.tags', section: 'ticket' },
  { keys: 'u', does: 'keys.unread', section: 'ticket' },
  { keys: 'o', does: 'keys.customer', section: 'ticket' },
  { keys: 'd', does: 'keys.whereIsIt', section: 'ticket' },
  { keys: 'h', does: 'keys.history', section: 'ticket' },
  { keys: 'p', does: 'keys.profile', section: 'ticket' },
  { keys: '+', does: 'keys.knownBy', section: 'ticket' },
  { keys: 'y', does: 'keys.copyNumber', section: 'ticket' },
  { keys: 'q', does: 'keys.optOut', section: 'ticket' },
  { keys: 'b', does: 'keys.block', section: 'ticket' },
  { keys: 'g a', does: 'keys.all', section: 'views' },
  { keys: 'g m', does: 'keys.mine', section: 'views' },
  { keys: 'g u', does: 'keys.unassigned', section: 'views' },
  { keys: 'mod k', does: 'keys.palette', section: 'everywhere' },
  { keys: 'v', does: 'keys.online', section: 'everywhere' },
  { keys: 'z', does: 'keys.undo', section: 'everywhere' },
  { keys: 'Escape', does: 'keys.back', section: 'everywhere' },
  { keys: '?', does: 'keys.help', section: 'everywhere' },
] as const satisfies readonly Command[];

export type AnyCommand = (typeof COMMANDS)[number];

/** What `useShortcut` can be told to do on. */
export type Keys = Exclude<AnyCommand, { by: string }>['keys'];
