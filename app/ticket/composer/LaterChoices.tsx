import type { TicketDetail } from '../../../contract/shapes.ts';
import { useShortName } from '../../profile/names.ts';
import { useLocalTime } from '../../profile/useLocalTime.ts';
import { MenuCheck, MenuGroup, MenuItem, MenuLine } from '../../ui/MenuItems.tsx';
import { comingTime } from '../../words/clock.ts';
import { useNow } from '../../words/now.ts';
import { useClock } from '../../words/useClock.ts';
import { laterTimes } from '../laterTimes.ts';

type Props = {
  ticket: TicketDetail;
  lapses: boolean;
  onLapses: (lapses: boolean) => void;
  onChoose: (at: number) => void;
  onPick: () => void;
};

/** Each choice says when the reply leaves, by our clock. */
export function LaterChoices({ ticket, lapses, onLapses, onChoose, onPick }: Props) {
  const clock = useClock();
  const now = useNow();
  const { t } = clock;
  const name = useShortName()(ticket);
  const times = laterTimes(now, clock.zone, ticket.profile_detail.local_zones?.zones ?? []);
  const theirs = useLocalTime(ticket.profile_detail, times.theirMorning ?? now);
  const choices = [
    [t('later.theirMorning', { name, time: theirs?.from ?? '' }), times.theirMorning],
    [t('later.hour'), times.hour],
    [t('later.tomorrow'), times.tomorrow],
  ] as const;
  return (
    <>
      <MenuGroup label={t('later.title')}>
        {choices.map(
          ([label, at]) =>
            at !== null && (
              <MenuItem
                key={label}
                onClick={() => onChoose(at)}
                end={<span className="figures text-meta text-quiet">{comingTime(at, now, clock)}</span>}
              >
                {label}
              </MenuItem>
            ),
        )}
        <MenuItem onClick={onPick}>{t('later.pick')}</MenuItem>
      </MenuGroup>
      <MenuLine />
      <MenuCheck checked={lapses} onCheck={onLapses}>
        {t('later.lapses', { name })}
      </MenuCheck>
    </>
  );
}
