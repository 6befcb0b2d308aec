import { memo } from 'react';
import { change } from '../drafts.ts';
import type { Leaving } from '../outbox.ts';
import { QuickReplies } from '../quickReplies/QuickReplies.tsx';
import { CouponMenu } from './CouponMenu.tsx';
import { EmojiButton } from './emoji/EmojiButton.tsx';
import { GifButton } from './gifs/GifButton.tsx';
import { LaterMenu } from './LaterMenu.tsx';
import { PictureButton } from './PictureButton.tsx';
import type { Writing } from './useWriting.ts';

type Props = {
  writing: Writing;
  /** Whether there is something to send. */
  ready: boolean;
  onFiles: (files: File[]) => void;
  onSend: (leaving: Leaving) => void;
};

/** What a reply can hold besides words, and when it can leave. */
export const Tools = memo(function Tools({ writing, ready, onFiles, onSend }: Props) {
  const { ticket, place, box } = writing;
  return (
    <div className="flex shrink-0 items-center">
      <EmojiButton box={box} />
      <PictureButton onFiles={onFiles} />
      <GifButton writing={writing} />
      <CouponMenu box={box} onChoose={coupon => change(place, { coupon })} />
      <QuickReplies writing={writing} />
      <LaterMenu ticket={ticket} box={box} ready={ready} onSend={onSend} />
    </div>
  );
});
