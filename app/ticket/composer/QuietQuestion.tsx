import { Moon } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { nextMorning } from '../../../contract/quietHours.ts';
import type { TicketDetail } from '../../../contract/shapes.ts';
import { useShortName } from '../../profile/names.ts';
import { useLocalTime } from '../../profile/useLocalTime.ts';
import { Button } from '../../ui/Button.tsx';
import { comingTime } from '../../words/clock.ts';
import { useNow } from '../../words/now.ts';
import { useClock } from '../../words/useClock.ts';
import { AT_ONCE, type Leaving } from '../outbox.ts';
import { BAR_ACTION, ReasonBar } from '../ReasonBar.tsx';
import { quietWords } from './quietWords.ts';

type Props = { ticket: TicketDetail; onSend: (leaving: Leaving) => void; onBack: () => void };

/** In place of the tools: it is a bad time where the customer is, so there is one thing to answer first (REPLY-10). */
export function QuietQuestion({ ticket, onSend, onBack }: Props) {
  const clock = useClock();
  const now = useNow();
  const name = useShortName()(ticket);
  const local = useLocalTime(ticket.profile_detail);
  const [lapses, setLapses] = useState(true);
  const told = useId();
  const safe = useRef<HTMLButtonElement>(null);
  useEffect(() => safe.current?.focus(), []);
  const morning = local && nextMorning(local.zones, new Date(now));
  const then = useLocalTime(ticket.profile_detail, morning?.getTime());
  if (!morning || !then) return null;
  const ours = comingTime(morning.getTime(), now, clock);
  const { what, hint } = quietWords({ ...local, ...clock, name, ours, theirs: then.from }, clock.t);
  const onKeyDown = (event: KeyboardEvent) => {
    // The keys that asked are still down, and a held key is no answer.
    if (event.repeat) return event.preventDefault();
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onBack();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the Escape of what is in it
    <div
      onKeyDown={onKeyDown}
      className="moving mt-2 overflow-hidden rounded-b-[11px] starting:opacity-0 max-column:rounded-b-[17px]"
    >
      <ReasonBar
        id={told}
        tone="caution"
        icon={Moon}
        what={what}
        hint={hint}
        beside={<Lapses name={name} checked={lapses} onCheck={setLapses} />}
      >
        <div className="flex gap-2 max-column:w-full">
          <Button look="plain" size="small" className={BAR_ACTION} onClick={once(() => onSend(AT_ONCE))}>
            {clock.t('quiet.sendNow')}
          </Button>
          <Button
            ref={safe}
            look="filled"
            size="small"
            className={BAR_ACTION}
            aria-describedby={told}
            onClick={once(() => onSend({ sendAt: morning.toISOString(), lapses }))}
          >
            {clock.t('quiet.sendThen', { time: then.from })}
          </Button>
        </div>
      </ReasonBar>
    </div>
  );
}

/** The second half of a double click on Send, which stood here before, is no answer. */
const once = (act: () => void) => (event: { detail: number }) => event.detail > 1 || act();

type LapsesProps = { name: string; checked: boolean; onCheck: (checked: boolean) => void };

function Lapses({ name, checked, onCheck }: LapsesProps) {
  const { t } = useClock();
  return (
    <label className="mt-1 flex min-h-6 items-center gap-2 text-small text-soft max-column:min-h-10">
      <input
        type="checkbox"
        checked={checked}
        onChange={event => onCheck(event.target.checked)}
        className="size-4 accent-accent"
      />
      {t('later.lapses', { name })}
    </label>
  );
}
