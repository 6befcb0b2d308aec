import { lazy, Suspense } from 'react';
import { bringWords } from '../words/language.ts';
import type { useLayers } from './useLayers.ts';

const ShortcutSheet = lazy(() => import('../keyboard/ShortcutSheet.tsx'));

/** It names the pages of the settings, and so takes their words along. */
const Palette = lazy(async () => {
  const words = [bringWords('palette'), bringWords('settings'), bringWords('workspaces')];
  const [loaded] = await Promise.all([import('../palette/Palette.tsx'), ...words]);
  return { default: loaded.Palette };
});

type Props = Pick<ReturnType<typeof useLayers>, 'layer' | 'leave'>;

export function Layers({ layer, leave }: Props) {
  return (
    <Suspense>
      {layer === 'keys' && <ShortcutSheet onClose={leave} />}
      {layer === 'palette' && <Palette onLeave={leave} />}
    </Suspense>
  );
}
