import { EmojiPicker as Parts } from 'frimousse';
import { type FocusEvent, type KeyboardEvent, useState } from 'react';
import { useSession } from '../../../session/useSession.ts';
import { Button } from '../../../ui/Button.tsx';
import { useHasColumns } from '../../../ui/useWide.ts';
import { useWords } from '../../../words/useWords.ts';
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
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    // It leaves the emoji, and not the ticket.
    event.stopPropagation();
    onEscape();
  };
  const leave = (event: FocusEvent) => event.currentTarget.contains(event.relatedTarget) || onBlur();
  return (
    <div
      role="dialog"
      aria-label={t('emoji.add')}
      onKeyDown={onKeyDown}
      onBlur={leave}
      className="appearing absolute bottom-full left-0 z-20 mb-2 w-88 max-w-full origin-bottom-left overflow-hidden rounded-card bg-surface-raised text-ink shadow-raised max-column:w-full"
    >
      <Parts.Root
        key={turn}
        locale={language}
        columns={columns}
        skinTone={tone}
        resolveEmojiData={resolve}
        onEmojiSelect={choose}
        className="flex h-[min(22rem,45dvh)] flex-col"
      >
        <div className="flex shrink-0 items-center border-b border-line pr-1.5">
          <Parts.Search
            ref={focusOnce}
            aria-label={t('emoji.find')}
            placeholder={t('emoji.find')}
            className="h-11 min-w-0 flex-1 appearance-none bg-transparent px-3.5 outline-hidden max-column:text-touch [&::-webkit-search-cancel-button]:hidden"
          />
          <SkinTone
            onChange={next => {
              setTone(next);
              keepTone(next);
            }}
          />
        </div>
        <Parts.Viewport aria-label={t('emoji.list')} className="quiet-scroll min-h-0 flex-1 outline-hidden">
          {failed ? (
            <div role="alert" className="flex flex-col items-center gap-3 p-5 text-small text-quiet">
              <p>{t('emoji.failed')}</p>
              <Button size="small" onClick={again}>
                {t('action.retry')}
              </Button>
            </div>
          ) : (
            <Parts.Loading className="block p-5 text-center text-small text-quiet">
              {t('emoji.loading')}
            </Parts.Loading>
          )}
          <Parts.Empty>
            <p role="status" className="p-5 text-center text-small text-quiet">
              {t('emoji.none')}
            </p>
          </Parts.Empty>
          <Parts.List aria-label={t('emoji.list')} components={LIST_PARTS} className="pb-1 select-none" />
        </Parts.Viewport>
      </Parts.Root>
    </div>
  );
}

function focusOnce(input: HTMLInputElement | null) {
  input?.focus();
}
