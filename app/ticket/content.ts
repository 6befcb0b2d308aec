import type { Media, Message } from '../../contract/shapes.ts';
import type { Chosen, Content } from './drafts.ts';

/** The pictures that are uploaded, as a message shows them. */
export function mediaOf(pictures: readonly Chosen[]): Media[] {
  return pictures.flatMap(picture => (picture.state === 'ready' ? [picture.upload] : []));
}

export function saysSomething({ text, pictures, coupon }: Omit<Content, 'quickReplyId'>): boolean {
  return text.trim() !== '' || pictures.length > 0 || coupon !== null;
}

/**
 * What a message said, to be written anew. Its code may be somebody else's by now, so another takes its place. Pictures
 * that are no longer kept are refused when it is sent.
 */
export function contentOf({ body, media, coupon }: Message, couponName: string): Content {
  return {
    text: coupon ? body.replaceAll(coupon.code, '{{coupon_code}}') : body,
    pictures: media.map(picture => readyPicture(picture)),
    coupon: coupon && { id: coupon.id, name: couponName, code: null },
    quickReplyId: null,
  };
}

export function readyPicture(picture: Media): Chosen {
  const { id, width, height } = picture;
  const upload = { bytes: 0, ...picture, width: width ?? 0, height: height ?? 0 };
  return { key: id, name: id, state: 'ready', upload };
}
