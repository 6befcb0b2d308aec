/** Native ones, that every system draws itself. A group a line, by the key of its name in the words. */
const GROUPS = {
  smileys: '😀 😄 😁 😅 😂 🙂 😉 😊 😍 😘 😋 😎 🤔 😐 🙄 😬 😕 😢 😭 😡 😴 🤒 🥳 🤯',
  gestures: '👍 👎 👌 🙏 👏 🙌 💪 👋 🤝 🤞 👀 🤷',
  hearts: '❤️ 🧡 💛 💚 💙 💜 🤍 💔 ✨ ⭐ 🔥 🎉',
  shop: '🛍️ 🛒 🎁 📦 🚚 🏷️ 💳 🧾 💶 📏 👗 👟',
  things: '☀️ 🌧️ 🌷 🍀 🏠 📷 📞 ✉️ ⏰ ✅ ❌ ❓',
};

export type EmojiGroup = keyof typeof GROUPS;

/** Fills a box with them. The arrows go through all of a group, and Tab from group to group. */
export function fillEmoji(
  box: HTMLElement,
  names: Record<EmojiGroup, string>,
  pick: (emoji: string) => void,
): void {
  for (const [key, emojis] of Object.entries(GROUPS) as [EmojiGroup, string][]) {
    const heading = document.createElement('p');
    heading.textContent = names[key];
    box.append(heading, groupOf(names[key], emojis.split(' '), pick));
  }
}

function groupOf(name: string, emojis: string[], pick: (emoji: string) => void): HTMLElement {
  const group = document.createElement('div');
  group.role = 'group';
  group.ariaLabel = name;
  const buttons = emojis.map(emoji => buttonOf(emoji, pick));
  for (const button of buttons.slice(1)) button.tabIndex = -1;
  group.append(...buttons);
  group.onkeydown = event => {
    const step = stepsIn(buttons)[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    moveTo(buttons, (at + step + buttons.length) % buttons.length);
  };
  return group;
}

/** There are as many in a row as the screen has room for. */
function stepsIn(buttons: HTMLButtonElement[]): Record<string, number> {
  const row = buttons.filter(({ offsetTop }) => offsetTop === buttons[0]?.offsetTop).length;
  return { ArrowRight: 1, ArrowLeft: -1, ArrowDown: row, ArrowUp: -row };
}

function moveTo(buttons: HTMLButtonElement[], at: number): void {
  for (const [index, button] of buttons.entries()) button.tabIndex = index === at ? 0 : -1;
  buttons[at]?.focus();
}

function buttonOf(emoji: string, pick: (emoji: string) => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = emoji;
  button.onclick = () => pick(emoji);
  return button;
}
