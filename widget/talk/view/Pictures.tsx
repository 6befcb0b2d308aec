import type { Chat } from '../../chat/chat.ts';
import type { Said } from '../../chat/groups.ts';
import { Picture } from '../../chat/view/Picture.tsx';
import { bringPictures } from '../bring.ts';
import { Thumbnail } from './Thumbnail.tsx';

/** Of a message: those that are there, and those that are still on their way. */
export function Pictures({ chat, said: { media, waiting } }: { chat: Chat; said: Said }) {
  return (
    <>
      {media.map(({ id, url, width, height }) => (
        <button
          key={id}
          type="button"
          class="shown"
          style={{ aspectRatio: width && height ? `${width} / ${height}` : '4 / 3' }}
          onClick={event => enlarge(chat, event.currentTarget)}
        >
          <Picture chat={chat} url={url} name={chat.words.picture} />
        </button>
      ))}
      {waiting &&
        chat.pictures
          .get(waiting.id)
          ?.map(picture => <Thumbnail key={picture.id} chat={chat} picture={picture} />)}
    </>
  );
}

function enlarge(chat: Chat, button: HTMLElement): void {
  const picture = button.firstElementChild;
  if (!(picture instanceof HTMLElement)) return;
  bringPictures()
    .then(({ enlarge }) => enlarge(picture, chat.frame, chat.words.close))
    .catch(() => {});
}
