import type { ChatConfig } from '../../contract/chatShapes.ts';
import { openCalls, type Take } from './calls.ts';
import { goesOn } from './goesOn.ts';
import type { ChatModule, Drawn } from './handed.ts';
import { drawLauncher } from './launcher.ts';
import { patiently } from './patiently.ts';
import { readTag, type Tag } from './tag.ts';

/** The files of the chat beside this script, as the build has named them. */
declare const CHUNKS: { chat: string; words: Record<string, string> };
const { chat, words } = CHUNKS;

const tag = readTag();
let load = () => {
  isWanted = true;
};
let isWanted = tag?.open || location.hash.startsWith('#parley-');
const hand = tag && openCalls(([name]) => name === 'open' && load());
if (hand)
  patiently(() => read(`${tag.origin}/api/v1/chat/workspaces/${tag.workspaceId}`))
    .then(text => {
      // No such chat, or not on this site.
      if (!text) return;
      load = standBy(tag, JSON.parse(text), hand);
      if (isWanted) load();
      else if (goesOn(tag)) setTimeout(load, 1000);
    })
    // In a browser that is too old there is no chat; the page goes on.
    .catch(() => {});

/** Null for what is not there. Throws for what may be there later. */
async function read(url: string): Promise<string | null> {
  const response = await fetch(url);
  if (response.status > 428) throw response;
  return response.ok ? response.text() : null;
}

/** Draws the bubble. Gives what fetches all behind it, as it is as soon as somebody seems to want it. */
function standBy(tag: Tag, config: ChatConfig, hand: (take: Take) => void): () => void {
  const drawn = drawLauncher(config.design, tag.side);
  const { launcher } = drawn;
  let isLoading = false;
  const load = () => {
    if (isLoading) return;
    isLoading = true;
    bringChat(tag, config, drawn).then(hand, () => {
      isLoading = false;
    });
  };
  // A finger enters, too, just before it comes down.
  launcher.addEventListener('pointerenter', load);
  launcher.addEventListener('focus', load);
  launcher.addEventListener('click', () => {
    launcher.ariaBusy = 'true';
    window.Parley?.push(['open']);
  });
  return load;
}

async function bringChat(tag: Tag, config: ChatConfig, drawn: Drawn): Promise<Take> {
  const spoken = tag.language.slice(0, 2).toLowerCase();
  const language = spoken in words ? spoken : 'en';
  const files = [chat, words[language]].map(file => `${tag.origin}/widget/${file}`);
  // A script that could not be imported is lost to its page in some browsers, so they are first fetched in full.
  await patiently(() => Promise.all(files.map(read)));
  const [module, said] = await Promise.all(files.map(file => import(/* @vite-ignore */ file)));
  return (module as ChatModule).start({ ...drawn, tag, config, words: said.words, language });
}
