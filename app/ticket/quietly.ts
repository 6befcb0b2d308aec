import { type ComponentType, lazy, type ReactNode } from 'react';
import { bringWords } from '../words/language.ts';

/**
 * A part of a ticket's screen that comes behind the rest, with the words of what is known of a customer. On a line so bad
 * that it does not come, the screen is whole without it.
 */
export function quietly<Props>(load: () => Promise<ComponentType<Props>>) {
  return lazy<ComponentType<Props>>(async () => {
    const [part] = await Promise.all([load(), bringWords('profile')]).catch(() => [Nothing]);
    return { default: part };
  });
}

function Nothing(): ReactNode {
  return null;
}
