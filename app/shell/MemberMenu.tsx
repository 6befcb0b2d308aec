import { lazy } from 'react';
import { Menu, type Trigger } from '../ui/Menu.tsx';
import { bringWords } from '../words/language.ts';
import type { Layer } from './useLayers.ts';

/** Loaded once somebody opens it; until then the menu is its button. */
const MemberItems = lazy(async () => {
  const [loaded] = await Promise.all([import('./MemberItems.tsx'), bringWords('workspaces')]);
  return loaded;
});

type Props = { side: 'right' | 'top'; onShow?: (layer: Layer) => void; children: Trigger };

export function MemberMenu({ side, onShow, children }: Props) {
  return (
    <Menu trigger={children} side={side} align="end">
      <MemberItems onShow={onShow} />
    </Menu>
  );
}
