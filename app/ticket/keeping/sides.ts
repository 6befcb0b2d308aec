import type { DraftKind } from '../../../contract/draftRoutes.ts';
import type { Upload } from '../../../contract/mediaRoutes.ts';
import { readyPicture } from '../content.ts';
import { type Chosen, contentToKeep, type DraftPlace, draftOf, receiveDraft } from '../drafts.ts';
import { noteDraftOf, receiveNote } from '../notes/noteDrafts.ts';
import type { Words } from './reconciled.ts';

/** A draft as it is written here, and how one comes in from elsewhere. */
type Side = { read(place: DraftPlace): Words | null; take(place: DraftPlace, words: Words | null): void };

const EMPTY: Words = { body: '', media: [], coupon: null, quick_reply_id: null, mentions: [] };

const reply: Side = {
  read: place => {
    const content = contentToKeep(draftOf(place));
    if (!content) return null;
    const { text, pictures, coupon, quickReplyId } = content;
    const media = pictures.flatMap(picture => (picture.state === 'ready' ? [picture.upload] : []));
    return { ...EMPTY, body: text, media, coupon, quick_reply_id: quickReplyId };
  },
  take: (place, words) => {
    const { body, media, coupon, quick_reply_id } = words ?? EMPTY;
    const here = draftOf(place).pictures;
    // Only where it was chosen is it known what its file is called.
    const pictures = media.map(upload => here.find(isOf(upload)) ?? readyPicture(upload));
    receiveDraft(place, { text: body, pictures, coupon, quickReplyId: quick_reply_id });
  },
};

const isOf = (upload: Upload) => (picture: Chosen) =>
  picture.state === 'ready' && picture.upload.id === upload.id;

const note: Side = {
  read: place => {
    const { text, chosen } = noteDraftOf(place);
    return text ? { ...EMPTY, body: text, mentions: [...chosen] } : null;
  },
  take: (place, words) => {
    const { body, mentions } = words ?? EMPTY;
    receiveNote(place, { text: body, chosen: mentions });
  },
};

export const SIDES: Record<DraftKind, Side> = { reply, note };
