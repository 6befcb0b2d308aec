import type { Upload } from '../../contract/mediaRoutes.ts';
import type { Attached } from '../chat/attached.ts';
import type { Chat } from '../chat/chat.ts';
import { drawId } from '../chat/ids.ts';
import { begin, tokenOf } from '../chat/session.ts';
import { type Answer, isPassing, UNHEARD } from '../chat/wire/call.ts';
import { bringPictures } from './bring.ts';

/** A message can have no more. */
const MOST = 10;

/** Takes pictures into the composer and sends them ahead, while the text may still be written. */
export function attach(chat: Chat, files: Iterable<File>): void {
  const pictures = [...files].filter(({ type }) => type.startsWith('image/'));
  const added = pictures.map(file => ({ id: drawId(), file, share: 0, failure: null, upload: null }));
  chat.set({ attached: [...chat.state.attached, ...added].slice(0, MOST) });
  for (const picture of added) void sendAhead(chat, picture);
}

export function detach(chat: Chat, picture: Attached): void {
  chat.set({ attached: chat.state.attached.filter(one => one !== picture) });
}

async function sendAhead(chat: Chat, picture: Attached): Promise<void> {
  let token = tokenOf(chat);
  if (!token) {
    const started = await begin(chat);
    if (started.ok) token = started.value.token;
  }
  if (token) await upload(chat, picture, token);
}

/** What has failed for want of a line is tried anew when it is asked for again. */
export function upload(chat: Chat, picture: Attached, token: string): Promise<Answer<Upload>> {
  picture.upload ??= uploadOnce(chat, picture, token).then(answer => {
    picture.share = answer.ok ? 1 : 0;
    if (!answer.ok) picture.upload = null;
    if (!answer.ok && !isPassing(answer)) picture.failure = answer.code;
    chat.set({});
    return answer;
  });
  return picture.upload;
}

async function uploadOnce(chat: Chat, picture: Attached, token: string): Promise<Answer<Upload>> {
  const onShare = (share: number) => {
    picture.share = share;
    chat.set({});
  };
  try {
    const { uploadTo } = await bringPictures();
    return await uploadTo(`${chat.tag.origin}/api/v1/chat/media`, token, picture.file, onShare);
  } catch {
    return UNHEARD;
  }
}
