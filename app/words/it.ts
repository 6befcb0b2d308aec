import type { Catalog } from './catalog.ts';
import type { en } from './en.ts';
import { composer } from './it/composer.ts';
import { customer } from './it/customer.ts';
import { keys } from './it/keys.ts';
import { list } from './it/list.ts';
import { notes } from './it/notes.ts';
import { refused } from './it/refused.ts';
import { shell } from './it/shell.ts';
import { thread } from './it/thread.ts';
import { ticket } from './it/ticket.ts';

export const it = {
  ...shell,
  ...list,
  ...ticket,
  ...thread,
  ...composer,
  ...notes,
  ...customer,
  ...refused,
  ...keys,
} as const satisfies Catalog<typeof en>;
