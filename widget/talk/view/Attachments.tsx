import type { Part } from '../../chat/chat.ts';
import { Icon } from '../../chat/view/icons.tsx';
import { detach } from '../pictures.ts';
import { Thumbnail } from './Thumbnail.tsx';

export function Attachments({ chat }: Part) {
  const { words, state } = chat;
  const failures: Record<string, string> = words.failures;
  const failure = state.attached.find(({ failure }) => failure)?.failure;
  const isWaiting = state.attached.some(({ share }) => share < 1);
  return (
    <>
      <div class="attached">
        {state.attached.map(picture => (
          <span key={picture.id} class={picture.failure ? 'refused' : ''}>
            <Thumbnail chat={chat} picture={picture} />
            <button type="button" aria-label={words.removePicture} onClick={() => detach(chat, picture)}>
              <Icon name="close" size={14} />
            </button>
          </span>
        ))}
      </div>
      {failure && <p class="hint">{failures[failure] ?? failures.other}</p>}
      {!failure && isWaiting && <p class="hint">{words.picturesWait}</p>}
    </>
  );
}
