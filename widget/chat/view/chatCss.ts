import chat from './chat.css?inline';
import composer from './composer.css?inline';

export const CHAT_CSS = chat + composer;
