import type { Attached } from '../../chat/attached.ts';
import type { Chat } from '../../chat/chat.ts';
import { bringPictures } from '../bring.ts';

/** A picture that is still here, and how much of it has left. */
export function Thumbnail({ chat, picture }: { chat: Chat; picture: Attached }) {
  return (
    <span class="thumbnail">
      <canvas role="img" aria-label={chat.words.picture} ref={canvas => paint(canvas, picture.file)} />
      {!picture.failure && picture.share < 1 && (
        <progress max={1} value={picture.share} aria-label={chat.words.sending} />
      )}
    </span>
  );
}

const painted = new WeakMap<HTMLCanvasElement, File>();

function paint(canvas: HTMLCanvasElement | null, file: File): void {
  if (!canvas || painted.get(canvas) === file) return;
  painted.set(canvas, file);
  bringPictures()
    .then(({ paint }) => paint(file, canvas))
    .catch(() => {});
}
