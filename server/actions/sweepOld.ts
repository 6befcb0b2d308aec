import { keptSince } from '../domain/retention.ts';
import { inWorkspace, type Reading, writing } from '../store/database.ts';
import { AT_ONCE, emptyOldMessages } from '../store/erasing/messages.ts';
import { emptyBeside } from '../store/erasing/oldBeside.ts';
import { endOldEvents } from '../store/erasing/oldEvents.ts';
import { endOldJournal } from '../store/erasing/oldJournal.ts';
import { type Old, type OldThread, oldMessages, oldThreads } from '../store/erasing/oldThreads.ts';
import { sweepOldWords } from '../store/erasing/oldWords.ts';
import { doubtPictures } from '../store/erasing/pictures.ts';
import { noteWordsLeft, retentionOf } from '../store/retention.ts';
import type { Context } from './context.ts';
import { settleUploads } from './sweepUploads.ts';
import { type TakenOut, takeOut } from './takeOut.ts';

type Needs = Pick<Context, 'gate' | 'db' | 'media' | 'now'>;

/**
 * DATA-4: in every workspace that keeps what was said for so many months and no longer, takes out what is older, some rows at a
 * time through the gate, so that what comes in goes between. Each part finds what is left to do: broken off, it begins anew and
 * finds less.
 */
export async function sweepOld(needs: Needs): Promise<void> {
  const workspaces = await needs.db.selectFrom('workspaces').select('id').orderBy('id').execute();
  for (const { id } of workspaces) await sweepIn(needs, id);
}

async function sweepIn(needs: Needs, workspaceId: string): Promise<void> {
  const kept = await inWorkspace(needs.db, workspaceId, tx => retentionOf(tx, workspaceId));
  if (!kept) return;
  const { textsMonths, chatsMonths, activityMonths } = kept;
  if (textsMonths !== null) await sweepSaid(needs, { workspaceId, channel: 'sms' }, textsMonths);
  if (textsMonths !== null) await sweepJournal(needs, workspaceId, textsMonths);
  if (chatsMonths !== null) await sweepSaid(needs, { workspaceId, channel: 'web_chat' }, chatsMonths);
  if (activityMonths !== null) await sweepEvents(needs, workspaceId, activityMonths);
  await sweepBehind(needs, workspaceId);
}

type Said = Old & { months: number };

async function sweepSaid(
  needs: Needs,
  { workspaceId, channel }: Pick<Old, 'workspaceId' | 'channel'>,
  months: number,
): Promise<void> {
  const said = { workspaceId, channel, months, before: keptSince(needs.now(), months) };
  let after: string | null = null;
  do after = await sweepThreads(needs, said, after);
  while (after !== null);
}

/** Some threads after this one. After which to go on; null at the end. */
async function sweepThreads(needs: Needs, said: Said, after: string | null): Promise<string | null> {
  const { threads, next } = await inWorkspace(needs.db, said.workspaceId, tx => oldThreads(tx, said, after));
  for (const thread of threads) await sweepThread(needs, said, thread);
  return next;
}

/** The messages last: what is broken off here is found again by them. */
async function sweepThread(needs: Needs, said: Said, thread: OldThread): Promise<void> {
  const whose = { workspaceId: said.workspaceId, profileId: thread.profileId };
  while (await takeOut(needs, whose, tx => beside(tx, needs, said, thread)));
  while (await takeOut(needs, whose, tx => words(tx, needs, said, thread)));
}

async function beside(tx: Reading, { now }: Needs, said: Said, thread: OldThread): Promise<TakenOut> {
  return someOf(await emptyBeside(tx, said, thread, now()));
}

/** Looked for again under the lock of the customer, who may have written since. */
async function words(tx: Reading, { now }: Needs, said: Said, thread: OldThread): Promise<TakenOut> {
  const { workspaceId, months } = said;
  const ids = await oldMessages(tx, said, thread, AT_ONCE);
  if (ids.length === 0) return someOf([]);
  await doubtPictures(tx, workspaceId, ids);
  await noteWordsLeft(tx, workspaceId, true);
  return someOf(await emptyOldMessages(tx, workspaceId, ids, { now: now(), months }));
}

function someOf(changes: TakenOut['changes']): TakenOut {
  return { more: changes.length > 0, changes };
}

async function sweepEvents(needs: Needs, workspaceId: string, months: number): Promise<void> {
  const old = { workspaceId, before: keptSince(needs.now(), months) };
  while (
    await takeOut(needs, { workspaceId }, async tx => ({ more: await endOldEvents(tx, old), changes: [] }))
  );
}

/** A text that never came to anything is said as well. */
async function sweepJournal({ db, now }: Needs, workspaceId: string, months: number): Promise<void> {
  const before = keptSince(now(), months);
  await writing(db, workspaceId, tx => endOldJournal(tx, { workspaceId, before }));
}

/** What has gone from messages: files that no other shows, and places in the index of words. */
async function sweepBehind(needs: Needs, workspaceId: string): Promise<void> {
  const left = await inWorkspace(needs.db, workspaceId, tx => retentionOf(tx, workspaceId));
  if (!left?.wordsLeft) return;
  await settleUploads(needs, workspaceId);
  await sweepOldWords(needs.db, workspaceId);
  await writing(needs.db, workspaceId, tx => noteWordsLeft(tx, workspaceId, false));
}
