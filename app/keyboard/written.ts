const onApple = /Mac|iPhone|iPad/.test(globalThis.navigator?.platform ?? '');

const SIGNS: Record<string, string> = { mod: onApple ? '⌘' : 'Ctrl', Enter: '↵', Escape: 'Esc' };

/** How a command's keys are written on this keyboard, each as a sign of its own: `mod Enter` as `Ctrl` and `↵`. */
export function written(keys: string): string[] {
  return keys
    .split(' ')
    .flatMap(key => (/^[A-Z]$/.test(key) ? ['⇧', key.toLowerCase()] : (SIGNS[key] ?? key)));
}

/** Whether they are pressed one after the other, and not together. */
export const isSequence = (keys: string) => keys.includes(' ') && !keys.startsWith('mod ');
