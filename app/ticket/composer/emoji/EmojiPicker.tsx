import { EmojiPicker as Parts } from 'frimousse';
import { useState } from 'react';
import { useSession } from '../../../session/useSession.ts';
import { Button } from '../../../ui/Button.tsx';
import { useHasColumns } from '../../../ui/useWide.ts';
import { useWords } from '../../../words/useWords.ts';
import { focusOnce, PICKER_FIELD, PickerPanel } from '../PickerPanel.tsx';
import { LIST_PARTS } from './listParts.tsx';
import { SkinTone } from './SkinTone.tsx';
import { keepTone, keptTone } from './tones.ts';
import { useEmoji } from './useEmoji.ts';

type Props = { onChoose: (emoji: string) => void; onEscape: () => void; onBlur: () => void };

/** A field to search in, and below it every emoji: the arrows move, Enter takes, Escape leaves. */
export function EmojiPicker({ onChoose, onEscape, onBlur }: Props) {
  const { t, language } = useWords();
  const { member } = useSession();
  const { turn, failed, resolve, again, chose } = useEmoji(member.id, t('emoji.recent'));
  const [tone, setTone] = useState(keptTone);
  const columns = useHasColumns() ? 9 : 8;
  const choose = ({ emoji }: { emoji: string }) => {
    chose(emoji);
    onChoose(emoji);
  };
  const changeTone = (next: typeof tone) => {
    setTone(next);
    keepTone(next);
  };
  return (
    <PickerPanel label={t('emoji.add')} onEscape={onEscape} onBlur={onBlur}>
      <Parts.Root
        key={turn}
        locale={language}
        columns={columns}
        skinTone={tone}
        resolveEmojiData={resolve}
        onEmojiSelect={choose}
        className="flex min-h-0 flex-1 flex-col"
      >
        <div className="flex shrink-0 items-center border-b border-line pr-1.5">
          <Parts.Search
            ref={focusOnce}
            aria-label={t('emoji.find')}
            placeholder={t('emoji.find')}
            className={PICKER_FIELD}
          />
          <SkinTone onChange={changeTone} />
        </div>
        <Parts.Viewport className="quiet-scroll min-h-0 flex-1 outline-hidden">
          {failed ? <Failed onAgain={again} /> : <Loading />}
          <Parts.Empty>
            <p role="status" className="p-5 text-center text-small text-quiet">
              {t('emoji.none')}
            </p>
          </Parts.Empty>
          <Parts.List aria-label={t('emoji.list')} components={LIST_PARTS} className="pb-1 select-none" />
        </Parts.Viewport>
      </Parts.Root>
    </PickerPanel>
  );
}

function Failed({ onAgain }: { onAgain: () => void }) {
  const { t } = useWords();
  return (
    <div role="alert" className="flex flex-col items-center gap-3 p-5 text-small text-quiet">
      <p>{t('emoji.failed')}</p>
      <Button size="small" onClick={onAgain}>
        {t('action.retry')}
      </Button>
    </div>
  );
}

function Loading() {
  const { t } = useWords();
  return (
    <Parts.Loading className="block p-5 text-center text-small text-quiet">
      {t('emoji.loading')}
    </Parts.Loading>
  );
}
