import { call } from '../../../contract/client.ts';
import type { DraftKind } from '../../../contract/draftRoutes.ts';
import { notifyDrafts } from '../drafts.ts';

type Named = { ticketId: string; kind: DraftKind };

const nameOf = ({ ticketId, kind }: Named) => `${kind} ${ticketId}`;

/** By kind and ticket: which version the server keeps, as far as this page has heard. */
let listed = new Map<string, string>();

export function listedVersion(draft: Named): string | null {
  return listed.get(nameOf(draft)) ?? null;
}

export function setListed(draft: Named, editedAt: string | null) {
  if (editedAt === null) listed.delete(nameOf(draft));
  else listed.set(nameOf(draft), editedAt);
  notifyDrafts();
}

/** Asks where the member has something unsent, on whichever device. */
export async function fetchListed(): Promise<void> {
  const { data } = await call('listDrafts');
  listed = new Map(
    data.map(({ ticket_id, kind, edited_at }) => [nameOf({ ticketId: ticket_id, kind }), edited_at]),
  );
  notifyDrafts();
}

export function forgetListed() {
  listed = new Map();
}
