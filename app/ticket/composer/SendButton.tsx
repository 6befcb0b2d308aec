import { ArrowUp } from 'lucide-react';
import { sendKeys } from '../../keyboard/sendKeys.ts';
import { Button } from '../../ui/Button.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { useHasColumns } from '../../ui/useWide.ts';
import { useWords } from '../../words/useWords.ts';

type Props = {
  ready: boolean;
  /** The id of what says why it is not. */
  why: string;
  onSend: () => void;
};

export function SendButton(props: Props) {
  return useHasColumns() ? <WideSend {...props} /> : <RoundSend {...props} />;
}

function WideSend({ ready, why, onSend }: Props) {
  const { t } = useWords();
  return (
    <Button
      look="filled"
      disabled={!ready}
      aria-describedby={why}
      onClick={onSend}
      aria-label={t('composer.send')}
      className="pr-2"
    >
      {t('composer.send')}
      <Kbd onAccent keys={sendKeys.join(' ')} />
    </Button>
  );
}

/** The keyboard of a phone stays up while one taps. */
function RoundSend({ ready, why, onSend }: Props) {
  const { t } = useWords();
  return (
    <button
      type="button"
      aria-label={t('composer.send')}
      aria-describedby={why}
      disabled={!ready}
      onPointerDown={event => event.preventDefault()}
      onClick={onSend}
      className="moving relative flex size-9 shrink-0 items-center justify-center rounded-full bg-accent text-on-accent after:absolute after:-inset-1 disabled:opacity-45"
    >
      <ArrowUp size={20} strokeWidth={2} aria-hidden />
    </button>
  );
}
