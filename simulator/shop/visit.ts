import type { Html } from './html.ts';
import type { Shopper } from './shoppers.ts';
import type { ShopWords } from './words/en.ts';
import type { Language } from './words/words.ts';

/** Who looks at a page, and how the shop speaks to them. */
export type Visit = {
  language: Language;
  words: ShopWords;
  /** Who is signed in. */
  shopper: Shopper | null;
  /** What the page tells the chat. */
  chat: { workspaceId: string; identity: string | null };
};

/** A page between its header and its footer. */
export type Page = {
  /** As the browser's tab and the inbox name it, without the shop's name. */
  title: string;
  /** Under the shop's address, the same in each language: `basket`. */
  place: string;
  /** With words at the left and a drawing on a stage that goes up behind the header. */
  isStaged?: boolean;
  body: Html;
};
