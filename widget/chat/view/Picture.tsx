import type { Chat } from '../chat.ts';

type Shown = { chat: Chat; url: string; name: string };

/** A picture from our server. Where the page's policy does not allow it as an image, it is painted. */
export function Picture({ chat, url, name }: Shown) {
  const { talk, state, set } = chat;
  if (state.painted.has(url)) return talk && <talk.Painted key={url} url={url} name={name} />;
  return <img src={url} alt={name} onError={() => set({ painted: new Set([...state.painted, url]) })} />;
}
