import { ArrowUp } from 'lucide-react';
import type { TicketDetail } from '../../contract/shapes.ts';
import { sendKeys } from '../keyboard/sendKeys.ts';
import { Button } from '../ui/Button.tsx';
import { classes } from '../ui/classes.ts';
import { Kbd } from '../ui/Kbd.tsx';
import { useHasColumns } from '../ui/useWide.ts';
import { Phrase } from '../words/Phrase.tsx';
import { useWords } from '../words/useWords.ts';

/** From here on the end of what fits is worth a word. */
const NEAR_END = 200;

type Props = { ticket: TicketDetail; left: number; ready: boolean; onSend: () => void };

export function ComposerFoot({ ticket, left, ready, onSend }: Props) {
  const columns = useHasColumns();
  return (
    <div className="flex items-center justify-between gap-3 p-1.5 pl-3.5">
      <p className="min-w-0 text-meta text-quiet">
        <Hint ticket={ticket} />
      </p>
      <div className="flex items-center gap-3">
        <Left left={left} />
        {columns ? <SendButton ready={ready} onSend={onSend} /> : <RoundSend ready={ready} onSend={onSend} />}
      </div>
    </div>
  );
}

function Hint({ ticket }: { ticket: TicketDetail }) {
  const { t } = useWords();
  const columns = useHasColumns();
  if (ticket.status === 'closed') return t('composer.reopens');
  if (ticket.status === 'snoozed') return t('composer.staysSnoozed');
  return columns && <Phrase id="composer.hint" values={undefined} marks={[<Kbd key="enter" keys="↵" />]} />;
}

function Left({ left }: { left: number }) {
  const { t } = useWords();
  if (left > NEAR_END) return null;
  const text = left < 0 ? t('composer.tooLong', { count: -left }) : t('composer.left', { count: left });
  return <p className={classes('figures text-meta', left < 0 ? 'text-danger' : 'text-quiet')}>{text}</p>;
}

function SendButton({ ready, onSend }: Pick<Props, 'ready' | 'onSend'>) {
  const { t } = useWords();
  return (
    <Button look="filled" disabled={!ready} onClick={onSend} aria-label={t('composer.send')} className="pr-2">
      {t('composer.send')}
      <Kbd onAccent keys={sendKeys.join(' ')} />
    </Button>
  );
}

/** The keyboard of a phone stays up while one taps. */
function RoundSend({ ready, onSend }: Pick<Props, 'ready' | 'onSend'>) {
  const { t } = useWords();
  return (
    <button
      type="button"
      aria-label={t('composer.send')}
      disabled={!ready}
      onPointerDown={event => event.preventDefault()}
      onClick={onSend}
      className="moving relative flex size-9 items-center justify-center rounded-full bg-accent text-on-accent after:absolute after:-inset-1 disabled:opacity-45"
    >
      <ArrowUp size={20} strokeWidth={2} aria-hidden />
    </button>
  );
}
