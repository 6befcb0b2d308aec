import { composer } from './en/composer.ts';
import { customer } from './en/customer.ts';
import { keys } from './en/keys.ts';
import { list } from './en/list.ts';
import { notes } from './en/notes.ts';
import { refused } from './en/refused.ts';
import { shell } from './en/shell.ts';
import { thread } from './en/thread.ts';
import { ticket } from './en/ticket.ts';

/** The words of the first view. A room that says much has a file of its own. */
export const en = {
  ...shell,
  ...list,
  ...ticket,
  ...thread,
  ...composer,
  ...notes,
  ...customer,
  ...refused,
  ...keys,
} as const;
