import { arriveVisitor, leaveVisitor, SILENT_AFTER_MS, type Whose } from '../actions/chat/visit.ts';
import type { Context } from '../actions/context.ts';
import type { SeenPage } from '../domain/chat/chatCaller.ts';
import { type Whereabouts, whereabouts } from '../store/chatTabs.ts';
import { Refused } from '../store/refused.ts';

type Needs = Pick<Context, 'db' | 'gate' | 'now'>;

/** A tab has been opened, and written down before. Its visitor arrives, unless they are known to be here on this page. */
export async function comeIn(needs: Needs, whose: Whose, page: SeenPage | null): Promise<void> {
  const found = await lookUp(needs, whose);
  if (found && !isKnown(found, page)) await arriveVisitor(needs, whose, page).catch(unlessNotBegun);
}

/** The last tab of a node was closed at this time, and struck out before. Its visitor leaves, if no other has them. */
export async function goOut(needs: Needs, whose: Whose, at: Date): Promise<void> {
  await leaveVisitor(needs, whose, at).catch(unlessNotBegun);
  const found = await lookUp(needs, whose);
  // A tab that was opened on another node in this very moment has found them still here.
  const isBack = found !== null && !found.here && found.tabs > 0;
  if (isBack) await arriveVisitor(needs, whose, null).catch(unlessNotBegun);
}

/**
 * A tab that another node holds shows another page. Only where it is the session's only one: two tabs on two pages would
 * take turns at being where the visitor is.
 */
export async function turnPage(needs: Needs, whose: Whose, page: SeenPage): Promise<void> {
  const found = await lookUp(needs, whose);
  if (found?.tabs === 1 && !isKnown(found, page))
    await arriveVisitor(needs, whose, page).catch(unlessNotBegun);
}

function lookUp({ db, now }: Needs, { workspaceId, ticketId }: Whose): Promise<Whereabouts | null> {
  return whereabouts(db, workspaceId, ticketId, new Date(now().getTime() - SILENT_AFTER_MS));
}

function isKnown({ here, pageUrl, pageTitle }: Whereabouts, page: SeenPage | null): boolean {
  return here && (page === null || (page.url === pageUrl && page.title === pageTitle));
}

/** Of somebody who has not written yet nothing is kept, not even where they are. */
function unlessNotBegun(error: unknown): void {
  if (!(error instanceof Refused)) throw error;
}
