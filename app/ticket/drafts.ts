import { useSyncExternalStore } from 'react';
import type { Upload } from '../../contract/mediaRoutes.ts';
import { keep, kept } from './storage.ts';

/** Why a picture is none that can be sent: another try would not help, another picture does. */
export type PictureRefusal = 'media_not_an_image' | 'media_too_large' | 'unknown_media';

/** A picture that was chosen for a reply, and how far it is. `progress` is 0 to 1. */
export type Chosen = { key: string; name: string } & (
  | { state: 'uploading'; progress: number }
  | { state: 'ready'; upload: Upload }
  | { state: 'failed' }
  | { state: 'refused'; reason: PictureRefusal }
);

/** `code` is null where each customer gets one of their own. */
export type ChosenCoupon = { id: string; name: string; code: string | null };

/** What is being written on a ticket, and why the last try was refused. */
export type Draft = {
  text: string;
  pictures: readonly Chosen[];
  coupon: ChosenCoupon | null;
  /** The quick reply that the text began as, for its count of uses (REPLY-9). */
  quickReplyId: string | null;
  refusal: string | null;
  /** It has just been given back, and the pen with it. */
  returned: boolean;
};

/** What a reply says: this part of a draft outlives the page. */
export type Content = Pick<Draft, 'text' | 'pictures' | 'coupon' | 'quickReplyId'>;

/** Two who share a browser do not share what they are writing. */
export type DraftPlace = { memberId: string; ticketId: string };

const EMPTY: Draft = {
  text: '',
  pictures: [],
  coupon: null,
  quickReplyId: null,
  refusal: null,
  returned: false,
};

const nameOf = ({ memberId, ticketId }: DraftPlace) => `parley.draft.${memberId}.${ticketId}`;
const drafts = new Map<string, Draft>();
const readers = new Set<() => void>();

export function draftOf(place: DraftPlace): Draft {
  const name = nameOf(place);
  const draft = drafts.get(name) ?? restored(kept(name));
  drafts.set(name, draft);
  return draft;
}

/** A draft that was kept before replies could hold more was its text alone. */
function restored(entry: unknown): Draft {
  if (typeof entry === 'string') return { ...EMPTY, text: entry };
  return entry !== null && typeof entry === 'object' ? { ...EMPTY, ...entry } : EMPTY;
}

/** Of a file that is still on its way nothing is left after a reload. */
export function contentToKeep({ text, pictures, coupon, quickReplyId }: Draft): Content | null {
  const uploaded = pictures.filter(picture => picture.state === 'ready');
  if (!text && uploaded.length === 0 && !coupon) return null;
  return { text, pictures: uploaded, coupon, quickReplyId };
}

function set(place: DraftPlace, draft: Draft) {
  show(place, draft);
  for (const hear of hearers) hear(place);
}

function show(place: DraftPlace, draft: Draft) {
  drafts.set(nameOf(place), draft);
  keep(nameOf(place), contentToKeep(draft));
  notifyDrafts();
}

const hearers = new Set<(place: DraftPlace) => void>();

/** Hears of whatever is written here, and not of what comes in from another device. */
export function onWritten(hear: (place: DraftPlace) => void) {
  hearers.add(hear);
}

/** What another device has kept takes the place of what is here; of a file that is on its way, and a refusal, it knows nothing. */
export function receiveDraft(place: DraftPlace, content: Content) {
  const { pictures, refusal, returned } = draftOf(place);
  const here = pictures.filter(picture => picture.state !== 'ready');
  show(place, { ...content, pictures: [...content.pictures, ...here], refusal, returned });
}

/** Any change answers the last refusal. */
export function change(place: DraftPlace, part: Partial<Content>) {
  set(place, { ...draftOf(place), ...part, refusal: null, returned: false });
}

export function write(place: DraftPlace, text: string) {
  // Who writes something else altogether no longer uses the quick reply.
  change(place, text === '' ? { text, quickReplyId: null } : { text });
}

/** Whoever was given it back is writing. */
export function takePen(place: DraftPlace) {
  show(place, { ...draftOf(place), returned: false });
}

/** As it was. */
export function putBack(place: DraftPlace, draft: Draft) {
  set(place, draft);
}

export function empty(place: DraftPlace) {
  set(place, EMPTY);
}

/** Changes one picture, unless it has been removed meanwhile. */
export function changePicture(place: DraftPlace, key: string, become: (picture: Chosen) => Chosen) {
  const draft = draftOf(place);
  const pictures = draft.pictures.map(picture => (picture.key === key ? become(picture) : picture));
  set(place, { ...draft, pictures });
}

/** What was refused goes before what has been written since. */
export function giveBack(
  place: DraftPlace,
  { text, pictures, coupon, quickReplyId }: Content,
  refusal: string | null,
) {
  const since = draftOf(place);
  set(place, {
    text: [text, since.text].filter(Boolean).join('\n'),
    pictures: [...pictures, ...since.pictures],
    coupon: since.coupon ?? coupon,
    quickReplyId: since.quickReplyId ?? quickReplyId,
    refusal,
    returned: true,
  });
}

/** Something that hangs on drafts is otherwise. */
export function notifyDrafts() {
  for (const read of readers) read();
}

export function subscribeDrafts(read: () => void) {
  readers.add(read);
  return () => readers.delete(read);
}

/** What is being written on a ticket survives everything but sending it. */
export function useDraft(place: DraftPlace): Draft {
  return useDraftPart(place, draft => draft);
}

/** Only what it takes of the draft, so that who shows no more of it is not drawn at each key. */
export function useDraftPart<Part>(place: DraftPlace, of: (draft: Draft) => Part): Part {
  return useSyncExternalStore(subscribeDrafts, () => of(draftOf(place)));
}
