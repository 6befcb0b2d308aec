import { useQuery } from '@tanstack/react-query';
import { ChevronDown } from 'lucide-react';
import { Menu } from '../../ui/Menu.tsx';
import { MenuChoice, MenuChoices } from '../../ui/MenuItems.tsx';
import { metricsQuery } from '../customer.ts';
import { useProfileWords } from '../words/useProfileWords.ts';
import { metricText } from './metricNames.ts';

type Props = { profileId: string; metric: string | null; onChoose: (metric: string | null) => void };

/** What to show of the activity: all, or one metric of those that there are, with how often it has happened. */
export function MetricMenu({ profileId, metric, onChoose }: Props) {
  const { t } = useProfileWords();
  const shown = metric === null ? t('activity.all') : metricText(metric, t);
  const trigger = (
    <button
      type="button"
      aria-label={t('activity.filter', { metric: shown })}
      className="moving -mr-2 flex h-7 min-w-0 items-center gap-1 rounded-small px-2 text-small text-quiet hover:bg-hover hover:text-ink aria-expanded:bg-selected max-column:h-10"
    >
      <span className="truncate">{shown}</span>
      <ChevronDown size={14} strokeWidth={1.75} aria-hidden className="shrink-0" />
    </button>
  );
  return (
    <Menu trigger={trigger} align="end" wide>
      <Choices profileId={profileId} metric={metric} onChoose={onChoose} />
    </Menu>
  );
}

function Choices({ profileId, metric, onChoose }: Props) {
  const { t, locale } = useProfileWords();
  const { data, isError } = useQuery(metricsQuery(profileId));
  const metrics = data?.data ?? [];
  const all = metrics.reduce((sum, { count }) => sum + count, 0);
  const count = (n: number) => (
    <span className="figures text-meta text-quiet">{n.toLocaleString(locale)}</span>
  );
  return (
    <>
      <MenuChoices
        label={t('activity.filterMenu')}
        value={metric ?? ''}
        onChoose={one => onChoose(one || null)}
      >
        <MenuChoice value="" end={data && count(all)}>
          {t('activity.all')}
        </MenuChoice>
        {metrics.map(one => (
          <MenuChoice key={one.metric} value={one.metric} end={count(one.count)}>
            {metricText(one.metric, t)}
          </MenuChoice>
        ))}
      </MenuChoices>
      {!data && (
        <p role="status" className="px-2 py-1.5 text-small text-quiet">
          {t(isError ? 'activity.metricsError' : 'activity.metricsLoading')}
        </p>
      )}
    </>
  );
}
