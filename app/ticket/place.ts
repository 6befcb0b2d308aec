/** Where in its thread a ticket is read, as it stands in the address: at a message (VIEW-4), or else at the newest. */
export type ThreadPlace = { at?: string };

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function readPlace({ at }: Record<string, unknown>): ThreadPlace {
  return typeof at === 'string' && ID.test(at) ? { at } : {};
}
