import type { Menu } from '@base-ui/react/menu';

let parts: Promise<typeof Menu> | undefined;

/** The same promise every time: whoever draws a menu waits for it once. */
export function loadMenu(): Promise<typeof Menu> {
  parts ??= import('@base-ui/react/menu').then(loaded => loaded.Menu);
  return parts;
}
