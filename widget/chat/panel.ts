import type { Chat } from './chat.ts';

/** Narrower than this the chat takes the whole screen. */
const PHONE = matchMedia('(max-width: 479px)');

/** Opens the chat; the keyboard goes there only with whoever has asked for it. */
export function openPanel(chat: Chat, focus: boolean): void {
  const { state, keeper, launcher } = chat;
  launcher.ariaBusy = null;
  if (state.open) return;
  keeper.change({ open: true });
  chat.atEnd = true;
  chat.set({ open: true });
  showOpen(chat, true);
  chat.tell('open');
  void chat.bringTalk().then(talk => talk.opened());
  if (focus) queueMicrotask(() => focusPanel(chat));
}

export function closePanel(chat: Chat): void {
  if (!chat.state.open) return;
  const held = chat.root.activeElement;
  chat.keeper.change({ open: false });
  chat.set({ open: false, sheet: null });
  showOpen(chat, false);
  if (held) chat.launcher.focus();
  chat.tell('close');
}

function showOpen({ launcher, frame }: Chat, open: boolean): void {
  launcher.hidden = open;
  launcher.ariaExpanded = String(open);
  frame.classList.toggle('open', open);
  holdPage(open && PHONE.matches);
}

/** On a phone the field would bring up the keyboard before anything has been read. */
export function focusPanel({ field, mount }: Chat): void {
  const panel = mount.firstElementChild as HTMLElement | null;
  const target = field.current ?? mount.querySelector<HTMLElement>('.asked .do') ?? panel;
  (PHONE.matches ? panel : target)?.focus({ preventScroll: true });
}

let release: (() => void) | undefined;

/** Under a chat that covers it the page neither scrolls nor takes the keyboard. */
function holdPage(hold: boolean): void {
  release?.();
  release = undefined;
  if (!hold) return;
  const {
    body,
    documentElement: { style },
  } = document;
  const [before, rank, inert] = [
    style.getPropertyValue('overflow'),
    style.getPropertyPriority('overflow'),
    body.inert,
  ];
  style.setProperty('overflow', 'hidden', 'important');
  body.inert = true;
  release = () => {
    style.setProperty('overflow', before, rank);
    body.inert = inert;
  };
}

/** The panel ends where the on-screen keyboard begins. */
export function followScreen(chat: Chat): void {
  const adjust = () => {
    const { height = innerHeight, offsetTop = 0 } = visualViewport ?? {};
    chat.frame.style.setProperty('--height', `${height}px`);
    chat.frame.style.setProperty('--top', `${offsetTop}px`);
    chat.set({});
  };
  visualViewport?.addEventListener('resize', adjust);
  visualViewport?.addEventListener('scroll', adjust);
  PHONE.addEventListener('change', () => holdPage(chat.state.open && PHONE.matches));
  adjust();
}
