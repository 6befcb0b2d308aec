import type { ChangeDraft } from '../domain/decision.ts';
import { SYSTEM } from '../domain/decision.ts';
import { inWorkspace, type Reading } from '../store/database.ts';
import {
  emptyMessages,
  forgetUploads,
  sentToOthers,
  unsentUploads,
  type Wordy,
  wordyMessages,
} from '../store/erasing/messages.ts';
import { endErasure, namesToErase, ticketNumbers } from '../store/erasing/progress.ts';
import { sweepWords } from '../store/erasing/search.ts';
import { STEPS } from '../store/erasing/steps.ts';
import type { Whom } from '../store/erasing/whom.ts';
import type { Context } from './context.ts';
import { moveAllJoined } from './moveJoined.ts';
import { takeOut } from './takeOut.ts';

type Needs = Pick<Context, 'gate' | 'db' | 'media' | 'now'>;
type Which = { workspaceId: string; profileId: string };

/**
 * DATA-4: takes out what is left of a customer who has been erased, some rows at a time through the gate, so that what comes
 * in goes between. Each part can be done again: broken off, it begins anew and finds less to do.
 */
export async function erase(needs: Needs, which: Which): Promise<void> {
  const names = await namesToErase(needs.db, which);
  if (!names) return;
  const whom = { ...which, names };
  // What they had as somebody else may not have come over yet.
  await moveAllJoined(needs, which);
  while (await eraseSomeMessages(needs, whom));
  await eraseUnsent(needs, whom);
  for (const step of STEPS) while (await takeOut(needs, whom, tx => step(tx, whom, needs.now())));
  const numbers = await inWorkspace(needs.db, whom.workspaceId, tx => ticketNumbers(tx, whom));
  await sweepWords(needs.db, whom.workspaceId, (_, ticket) => numbers.has(ticket));
  await takeOut(needs, whom, async tx => {
    await endErasure(tx, whom, needs.now());
    return { more: false, changes: [done(whom)] };
  });
}

/** Screens read once more what there is. */
function done({ profileId }: Which): ChangeDraft {
  return { type: 'profile.updated', actor: SYSTEM, profileId, fields: { erased: { from: false, to: true } } };
}

/** First the pictures: what is broken off here is found again by its message. */
async function eraseSomeMessages(needs: Needs, whom: Whom): Promise<boolean> {
  const { workspaceId } = whom;
  const found = await inWorkspace(needs.db, workspaceId, async tx => {
    const messages = await wordyMessages(tx, whom);
    return { messages, pictures: await picturesOf(tx, whom, messages) };
  });
  const ids = found.messages.map(({ id }) => id);
  if (ids.length === 0) return false;
  for (const id of found.pictures) await needs.media.remove(workspaceId, id);
  return takeOut(needs, whom, async tx => {
    await forgetUploads(tx, workspaceId, found.pictures);
    return { more: true, changes: await emptyMessages(tx, workspaceId, ids, needs.now()) };
  });
}

/** Theirs, and of the shop's those that nobody else was sent. */
async function picturesOf(tx: Reading, whom: Whom, messages: Wordy[]): Promise<string[]> {
  const of = (direction: Wordy['direction']) =>
    messages.filter(one => one.direction === direction).flatMap(({ media }) => media.map(({ id }) => id));
  const shops = of('outbound');
  const others = await sentToOthers(tx, whom, shops);
  return [...of('inbound'), ...shops.filter(id => !others.includes(id))];
}

async function eraseUnsent(needs: Needs, whom: Whom): Promise<void> {
  const { workspaceId } = whom;
  const ids = await inWorkspace(needs.db, workspaceId, tx => unsentUploads(tx, whom));
  for (const id of ids) await needs.media.remove(workspaceId, id);
  await takeOut(needs, whom, async tx => {
    await forgetUploads(tx, workspaceId, ids);
    return { more: false, changes: [] };
  });
}
