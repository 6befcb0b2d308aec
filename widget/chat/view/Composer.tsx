import type { Chat, Part } from '../chat.ts';
import { send } from '../send.ts';
import { Icon } from './icons.tsx';

/** No form: on a page in a sandbox none can be submitted. */
export function Composer({ chat }: Part) {
  const { words, state, talk, keeper } = chat;
  return (
    <div class="composer">
      {talk && state.sheet === 'emoji' && <talk.Emoji chat={chat} />}
      {talk && state.attached.length > 0 && <talk.Attachments chat={chat} />}
      <div class="field">
        <textarea
          rows={1}
          maxLength={20_000}
          // What was begun on another page goes on here, but never comes into a field that is there already.
          defaultValue={chat.field.current?.defaultValue ?? keeper.read().draft}
          aria-label={words.message}
          placeholder={words.write}
          enterkeyhint="send"
          ref={chat.field}
          onInput={() => noteDraft(chat)}
          onKeyDown={event => sendByEnter(chat, event)}
          onPaste={event => takePasted(chat, event.clipboardData)}
        />
        <button
          type="button"
          class="tool"
          aria-label={words.emoji}
          aria-expanded={state.sheet === 'emoji'}
          onClick={() => chat.set({ sheet: state.sheet === 'emoji' ? null : 'emoji' })}
        >
          <Icon name="emoji" />
        </button>
        <label class="tool">
          <input
            type="file"
            accept="image/jpeg,image/png,image/webp,image/gif"
            multiple
            aria-label={words.addPicture}
            onChange={event => takeFiles(chat, event.currentTarget)}
          />
          <Icon name="picture" />
        </label>
        <button type="button" class="send" aria-label={words.send} onClick={() => sendAll(chat)}>
          <Icon name="send" />
        </button>
      </div>
    </div>
  );
}

/** Of a copied table there is a picture, too: text is what was meant then. */
function takePasted({ talk }: Chat, pasted: DataTransfer | null): void {
  if (pasted && !pasted.types.includes('text/plain')) talk?.attach(pasted.files);
}

function takeFiles(chat: Chat, input: HTMLInputElement): void {
  chat.talk?.attach([...(input.files ?? [])]);
  input.value = '';
  chat.field.current?.focus();
}

/** As high as what is in it; the styles say how high at most. */
function grow(field: HTMLTextAreaElement): void {
  field.style.height = 'auto';
  field.style.height = `${field.scrollHeight}px`;
}

let keeping: ReturnType<typeof setTimeout> | undefined;

function noteDraft(chat: Chat): void {
  const { keeper } = chat;
  const field = chat.field.current;
  if (!field) return;
  grow(field);
  chat.talk?.typing(field.value !== '');
  clearTimeout(keeping);
  keeping = setTimeout(() => keeper.change({ draft: field.value }), 300);
}

/** Enter sends, unless it ends the writing of a character, as in Japanese. Safari tells that by 229 alone. */
function sendByEnter(chat: Chat, event: KeyboardEvent): void {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
  event.preventDefault();
  sendAll(chat);
}

function sendAll(chat: Chat): void {
  const { state, keeper } = chat;
  const field = chat.field.current;
  const body = field?.value.trim() ?? '';
  field?.focus();
  if (!field || !(body || state.attached.length) || state.attached.some(({ failure }) => failure)) return;
  field.value = '';
  chat.atEnd = true;
  send(chat, body);
  clearTimeout(keeping);
  keeper.change({ draft: '' });
  grow(field);
  chat.talk?.typing(false);
}
