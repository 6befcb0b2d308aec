import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { GifProvider } from '../../../contract/gifRoutes.ts';
import { gifProviderQuery } from '../../ticket/composer/gifs/gifs.ts';
import { AccountFrame } from '../providers/AccountFrame.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { GifForm } from './GifForm.tsx';
import { NowSet } from './NowSet.tsx';

/** Where agents find GIFs: by a key of the shop's own at GIPHY (REPLY-4). */
export function GifSection() {
  const { t } = useSettingsWords();
  const { data: now } = useQuery(gifProviderQuery);
  if (!now) return null;
  const isOn = now.provider !== null;
  return (
    // Whoever comes from the composer is led here.
    <div id="gifs" className="scroll-mt-6">
      <AccountFrame
        title={t('gifs.title')}
        sign={isOn ? 'on' : 'off'}
        state={t(isOn ? 'gifs.on' : 'gifs.off')}
        about={<About />}
      >
        <Body now={now} />
      </AccountFrame>
    </div>
  );
}

function About(): ReactNode {
  const { t } = useSettingsWords();
  return <p className="mt-2 text-small text-pretty text-quiet">{t('gifs.rule')}</p>;
}

function Body({ now }: { now: GifProvider }) {
  const [changing, change] = useState(false);
  if (now.provider === null || changing)
    return <GifForm key={now.changed_at} now={now} onDone={() => change(false)} />;
  return <NowSet now={now} onChange={() => change(true)} />;
}
