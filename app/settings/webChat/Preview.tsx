import { useEffect, useRef, useState } from 'react';
import type { ChatConfig, ChatLanguage } from '../../../contract/chatShapes.ts';
import { useSession } from '../../session/useSession.ts';
import { useNow } from '../../words/now.ts';
import { useFormHere } from '../useForm.ts';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { previewConfig } from './previewConfig.ts';
import { useColor } from './useColor.ts';

/** The chat as visitors will see it, drawn by the widget itself and following every keystroke. */
export function Preview() {
  const { t, language } = useSettingsWords();
  const host = useRef<HTMLDivElement>(null);
  const draw = useDraw();
  const { workspace } = useSession();
  const { fields } = useFormHere();
  const [color, now] = [useColor(), useNow()];
  useEffect(() => {
    if (host.current && typeof draw === 'function')
      draw(host.current, previewConfig({ workspace, fields, color, now }), language === 'it' ? 'it' : 'en');
  }, [draw, workspace, fields, color, now, language]);
  return (
    <div
      role="img"
      aria-label={t('look.preview')}
      className="relative h-150 overflow-hidden rounded-card border border-line bg-surface-quiet"
    >
      <div ref={host} inert className="absolute inset-0" />
      {draw === 'failed' && (
        <p className="flex h-full items-center justify-center px-8 text-center text-quiet">
          {t('look.noPreview')}
        </p>
      )}
    </div>
  );
}

/** What the widget is built with for this page. */
type Draw = (host: HTMLElement, config: ChatConfig, language: ChatLanguage) => void;

const FILE = '/widget/preview.js';

/** Fetched with this page and no other. */
function useDraw(): Draw | 'failed' | null {
  const [draw, setDraw] = useState<Draw | 'failed' | null>(null);
  useEffect(() => {
    const shown = (made: Draw | 'failed') => setDraw(() => made);
    const bring: Promise<{ preview: Draw }> = import(/* @vite-ignore */ FILE);
    bring.then(
      ({ preview }) => shown(preview),
      () => shown('failed'),
    );
  }, []);
  return draw;
}
