import { Hand } from 'lucide-react';
import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { TicketDetail } from '../../contract/shapes.ts';
import { useShortName } from '../profile/names.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../words/useWords.ts';
import { BAR_ACTION, ReasonBar } from './ReasonBar.tsx';
import { isConfirmed, useDismissOptOut, useOptOut } from './useOptOut.ts';

type Props = { ticket: TicketDetail };

/** Above where one answers: whose words look like a wish to get no more texts, and what an agent can do (SMS-5). */
export function SuspicionLine({ ticket }: Props) {
  const [asked, setAsked] = useState<'not yet' | 'now' | 'before'>('not yet');
  const bar = useFocusPassedOn();
  return (
    <div ref={bar} className="mb-2 overflow-hidden rounded-card max-column:rounded-[18px]">
      {asked === 'now' ? (
        <Confirm ticket={ticket} onBack={() => setAsked('before')} />
      ) : (
        <Seen ticket={ticket} isBack={asked === 'before'} onAsk={() => setAsked('now')} />
      )}
    </div>
  );
}

function Seen({ ticket, isBack, onAsk }: Props & { isBack: boolean; onAsk: () => void }) {
  const { t } = useWords();
  const name = useShortName()(ticket);
  const dismiss = useDismissOptOut();
  const optOut = useFocus(isBack);
  return (
    <ReasonBar
      id={useId()}
      tone="caution"
      icon={Hand}
      what={t('stop.seems', { name })}
      hint={t('stop.seemsHint')}
    >
      <Actions>
        <Button look="plain" className={BAR_ACTION} onClick={() => dismiss(ticket)}>
          {t('stop.notAsked')}
        </Button>
        <Button ref={optOut} className={BAR_ACTION} onClick={onAsk}>
          {t('stop.optOut')}
        </Button>
      </Actions>
    </ReasonBar>
  );
}

/** It cannot be taken back here, so it says first what it will do. */
function Confirm({ ticket, onBack }: Props & { onBack: () => void }) {
  const { t } = useWords();
  const name = useShortName()(ticket);
  const { optOut, isPending } = useOptOut();
  const does = useId();
  const confirm = useFocus(true);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // Handled here: the page's own Escape goes back to the list.
    event.preventDefault();
    onBack();
  };
  return (
    <ReasonBar
      id={does}
      tone="caution"
      icon={Hand}
      what={t('stop.confirm', { name })}
      hint={t(isConfirmed(ticket) ? 'stop.confirmHint' : 'stop.confirmSilent', { name })}
    >
      <Actions onKeyDown={onKeyDown}>
        <Button look="plain" className={BAR_ACTION} onClick={onBack}>
          {t('action.cancel')}
        </Button>
        <Button
          ref={confirm}
          look="filled"
          className={BAR_ACTION}
          aria-describedby={does}
          // The second half of a double click on what stood here before is no answer.
          onClick={event => event.detail > 1 || isPending || optOut(ticket)}
        >
          {t('stop.optOut')}
        </Button>
      </Actions>
    </ReasonBar>
  );
}

type ActionsProps = { onKeyDown?: (event: KeyboardEvent) => void; children: ReactNode };

function Actions({ onKeyDown, children }: ActionsProps) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the Escape of the buttons in it
    <div onKeyDown={onKeyDown} className="flex gap-2 max-column:w-full">
      {children}
    </div>
  );
}

/** One set of buttons gives way to another, and the keyboard stays with them. */
function useFocus(wanted: boolean) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (wanted) button.current?.focus();
  }, [wanted]);
  return button;
}

/** Settled, it goes, and whoever settled it by keyboard is at the messages that it was about. */
function useFocusPassedOn() {
  const bar = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current } = bar;
    return () => {
      if (!current?.contains(document.activeElement)) return;
      document.querySelector<HTMLElement>('[role="log"]')?.focus({ preventScroll: true });
    };
  }, []);
  return bar;
}
