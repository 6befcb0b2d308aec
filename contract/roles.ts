/** Who may do what by role. Plain lists, so that a browser can hold them without a schema library. */

export const ROLES = [
  'owner',
  'admin',
  'manager',
  'support',
  'analyst',
  'campaign_coordinator',
  'content_creator',
] as const;

export type Role = (typeof ROLES)[number];

/** ROLE-2: who may see the inbox, its API and its realtime feed. */
export const INBOX_ROLES = ['owner', 'admin', 'manager', 'support'] as const satisfies readonly Role[];
/** ROLE-3: who may change settings. */
export const SETTINGS_ROLES = ['owner', 'admin', 'manager'] as const satisfies readonly Role[];
/** Who may see what concerns the installation itself: keys, kept mail, the simulator. */
export const ADMIN_ROLES = ['owner', 'admin'] as const satisfies readonly Role[];
