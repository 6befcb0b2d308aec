import { Attachments } from './view/Attachments.tsx';
import { Emoji } from './view/Emoji.tsx';
import emojiCss from './view/emoji.css?inline';
import { Instead } from './view/Instead.tsx';
import { kindOf, linked } from './view/linked.tsx';
import { Menu } from './view/Menu.tsx';
import { Painted } from './view/Painted.tsx';
import picturesCss from './view/pictures.css?inline';
import { Rest } from './view/Rest.tsx';
import { Tail } from './view/Tail.tsx';
import talkCss from './view/talk.css?inline';

/** What is drawn besides what the chat draws by itself. */
export const PIECES = { Attachments, Emoji, Instead, kindOf, linked, Menu, Painted, Rest, Tail };

export const TALK_CSS = talkCss + picturesCss + emojiCss;
