import type * as vocabulary from '../../contract/vocabulary.ts';

// The lists of the vocabulary, spelled out: importing the values would bring zod into the page.
const INBOX_ROLES = ['owner', 'admin', 'manager', 'support'] as const satisfies typeof vocabulary.INBOX_ROLES;
const SETTINGS_ROLES = ['owner', 'admin', 'manager'] as const satisfies typeof vocabulary.SETTINGS_ROLES;

type Role = vocabulary.Role;

const holds = (roles: readonly Role[]) => (role: Role) => roles.includes(role);

export const mayUseInbox = holds(INBOX_ROLES);
export const maySeeSettings = holds(SETTINGS_ROLES);
