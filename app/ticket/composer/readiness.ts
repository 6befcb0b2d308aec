import { saysSomething } from '../content.ts';
import type { Draft } from '../drafts.ts';
import { LARGEST_TOGETHER } from './pictures.ts';

/** What a reply can hold, in characters: as a text, and in a chat. */
export const LONGEST = { sms: 1600, web_chat: 5000 } as const;

/** Why a reply cannot be sent yet. `count` is of the pictures, or of the characters, that are in the way. */
export type NotYet = { why: 'empty' | 'uploading' | 'broken' | 'heavy' | 'long'; count: number };

/** Null where it can. `characters` are those of the text as it will leave. */
export function whyNotYet(
  draft: Pick<Draft, 'text' | 'pictures' | 'coupon'>,
  characters: number,
  channel: keyof typeof LONGEST,
): NotYet | null {
  const { pictures } = draft;
  const excess = characters - LONGEST[channel];
  const uploading = pictures.filter(({ state }) => state === 'uploading').length;
  const broken = pictures.filter(({ state }) => state === 'failed' || state === 'refused').length;
  if (!saysSomething(draft)) return { why: 'empty', count: 0 };
  if (excess > 0) return { why: 'long', count: excess };
  if (broken > 0) return { why: 'broken', count: broken };
  if (uploading > 0) return { why: 'uploading', count: uploading };
  return bytesOf(draft) > LARGEST_TOGETHER ? { why: 'heavy', count: pictures.length } : null;
}

function bytesOf({ pictures }: Pick<Draft, 'pictures'>): number {
  return pictures.reduce((sum, one) => sum + (one.state === 'ready' ? one.upload.bytes : 0), 0);
}
