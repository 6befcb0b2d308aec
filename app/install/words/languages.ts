import type { Catalog } from '../../words/catalog.ts';
import { en } from './en.ts';
import { it } from './it.ts';

export type InstallWords = Catalog<typeof en>;

/** What an installed Parley says before it runs, and without a connection. Read while it is built. */
export const INSTALL_WORDS: Record<string, InstallWords> = { en, it };
