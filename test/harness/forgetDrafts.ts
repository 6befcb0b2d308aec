import type { Page } from 'playwright-core';

/** Whoever signs in anew writes where nothing has been begun: what the last window left unsent would come along. */
export async function forgetDrafts({ request }: Page): Promise<void> {
  const { data } = await (await request.get('/api/v1/me/drafts')).json();
  for (const { ticket_id } of data) await request.delete(`/api/v1/tickets/${ticket_id}/draft`);
}
