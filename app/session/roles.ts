import { ADMIN_ROLES, INBOX_ROLES, type Role, SETTINGS_ROLES } from '../../contract/roles.ts';

const holds = (roles: readonly Role[]) => (role: Role) => roles.includes(role);

export const mayUseInbox = holds(INBOX_ROLES);
export const mayChangeSettings = holds(SETTINGS_ROLES);
export const mayAdminister = holds(ADMIN_ROLES);
