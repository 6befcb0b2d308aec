import { call, Refused } from '../../../contract/client.ts';
import type { DraftKind, KeptDraft } from '../../../contract/draftRoutes.ts';
import { cameIn } from '../colleague/begun.ts';
import type { DraftPlace } from '../drafts.ts';
import { listedVersion, setListed } from './listed.ts';
import { isSame, knowing, printOf, reconciled, type Words } from './reconciled.ts';
import { SIDES } from './sides.ts';
import { DRAFT_KINDS, type Kept, setVersion, versionOf } from './versions.ts';

/** After a pause of this length in the writing, what is there is kept. */
const PAUSE = 1000;
/** So many reloads in a row may break an answer off. */
const MOST_TOLD = 8;

const idOf = ({ memberId, ticketId }: DraftPlace) => `${memberId} ${ticketId}`;
const turns = new Map<string, Promise<void>>();
const pauses = new Map<string, ReturnType<typeof setTimeout>>();
const inUse = new Set<string>();

/** The calls about one ticket's drafts are made one after the other. */
function inTurn(place: DraftPlace, work: () => Promise<void>): Promise<void> {
  const turn = (turns.get(idOf(place)) ?? Promise.resolve()).then(work);
  turns.set(idOf(place), turn);
  return turn;
}

/** Somebody has written, here. */
export function wrote(draft: Kept) {
  setVersion(draft, { dirty: true });
  clearTimeout(pauses.get(idOf(draft)));
  pauses.set(idOf(draft), setTimeout(keepNow, PAUSE, draft));
}

/** Nobody waits for the pause: who leaves the field, or the page, may not come back to it. */
export function keepNow(place: DraftPlace) {
  clearTimeout(pauses.get(idOf(place)));
  for (const kind of DRAFT_KINDS) if (versionOf({ ...place, kind }).dirty) void keepOne({ ...place, kind });
}

function keepOne(draft: Kept): Promise<void> {
  return inTurn(draft, async () => {
    const { base, dirty, told } = versionOf(draft);
    if (!dirty) return;
    const words = SIDES[draft.kind].read(draft);
    if (words) setVersion(draft, { told: [...told, printOf(words)].slice(-MOST_TOLD) });
    try {
      const editedAt = await store(draft, words, base);
      // Not before it has been answered: of a call that a reload breaks off nobody knows what became.
      setVersion(draft, { base: editedAt, dirty: !isSame(words, SIDES[draft.kind].read(draft)), told: [] });
      setListed(draft, editedAt);
    } catch (error) {
      await heed(draft, error);
    }
  });
}

/** Its new version; null where nothing is kept any more. Told even as the page goes. */
async function store(draft: Kept, words: Words | null, base: string | null): Promise<string | null> {
  const { kind, ticketId } = draft;
  const at = { params: { id: ticketId }, keepalive: isGoing() };
  if (!words) {
    if (base !== null) await call('dropDraft', { ...at, query: { kind } });
    return null;
  }
  const { body, media, coupon, quick_reply_id, mentions } = words;
  const named = { media_ids: media.map(({ id }) => id), mentions: mentions.map(({ id }) => id) };
  const asked = { kind, body, ...named, coupon_id: coupon?.id ?? null, quick_reply_id, based_on: base };
  return (await call('keepDraft', { ...at, body: asked })).edited_at;
}

/** What is told as the page goes has to be small; a draft mostly is. */
const isGoing = () => document.visibilityState === 'hidden';

/** Where nobody answers, or may not now, it is told with the next word, or when the page is looked at again. */
async function heed(draft: Kept, error: unknown) {
  if (!(error instanceof Refused)) return;
  if (error.code === 'draft_changed') await takeInFrom(draft);
  // The ticket is gone, or is nothing that could be kept.
  else if (error.status === 404 || error.status === 422) setVersion(draft, { base: null, dirty: false });
}

/** Asks what other devices have kept of a ticket's drafts. */
export function fetchDrafts(place: DraftPlace): Promise<void> {
  return inTurn(place, () => takeInFrom(place).catch(() => {}));
}

async function takeInFrom(place: DraftPlace) {
  const { reply, note } = await call('readDraft', { params: { id: place.ticketId } });
  const there: Record<DraftKind, KeptDraft | null> = { reply, note };
  for (const kind of DRAFT_KINDS) takeIn({ ...place, kind }, there[kind]);
}

/** What is being typed is never changed from elsewhere: that waits until the field is left. */
function takeIn(draft: Kept, there: KeptDraft | null) {
  const side = SIDES[draft.kind];
  const words = side.read(draft);
  const { base, dirty, told } = versionOf(draft);
  const next = reconciled(knowing({ words, base, dirty }, told, there), there);
  const isOther = next.words !== words;
  if (isOther && words && inUse.has(idOf(draft))) return;
  if (isOther) {
    side.take(draft, next.words);
    if (draft.kind === 'reply') cameIn(draft, next.base);
  }
  setVersion(draft, { base: next.base, dirty: next.dirty, told: [] });
  setListed(draft, there?.edited_at ?? null);
  if (next.dirty) wrote(draft);
}

export function use(place: DraftPlace) {
  inUse.add(idOf(place));
}

/** The field has been left: what is there is kept, and what came meanwhile is taken in. */
export function leave(place: DraftPlace) {
  inUse.delete(idOf(place));
  keepNow(place);
  if (isStale(place)) void fetchDrafts(place);
}

/** Whether the server keeps another version than the one that is here. */
export function isStale(place: DraftPlace): boolean {
  return DRAFT_KINDS.some(kind => {
    const draft = { ...place, kind };
    return listedVersion(draft) !== versionOf(draft).base;
  });
}
