import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Settings } from '../../../contract/settings.ts';
import { settingsQuery } from '../../settings/settingsQuery.ts';

const MINUTE = 60_000;

type Rule = typeof import('../../../contract/answerTarget.ts')['dueAt'];

/** When somebody who has waited since then has waited too long (TIME-1); null while that is not known, or never. */
export function useDueAt(since: string): number | null {
  const settings = useQuery(settingsQuery).data;
  const rule = useRule(settings?.answer_target_in_office_hours === true && settings.office_hours !== null);
  return useMemo(() => (settings ? due(since, settings, rule) : null), [since, settings, rule]);
}

/** Office hours are reckoned with only where they count, and brought only then. */
function useRule(wanted: boolean): Rule | null {
  const { data } = useQuery({
    queryKey: ['answer-target-rule'],
    queryFn: async () => ({ dueAt: (await import('../../../contract/answerTarget.ts')).dueAt }),
    staleTime: Number.POSITIVE_INFINITY,
    enabled: wanted,
  });
  return data?.dueAt ?? null;
}

function due(since: string, settings: Settings, rule: Rule | null): number | null {
  const { answer_target_minutes: minutes, office_hours: hours, time_zone: timeZone } = settings;
  const isPlain = !settings.answer_target_in_office_hours || hours === null;
  if (isPlain) return Date.parse(since) + minutes * MINUTE;
  return rule?.(new Date(since), { minutes, hours, timeZone })?.getTime() ?? null;
}
