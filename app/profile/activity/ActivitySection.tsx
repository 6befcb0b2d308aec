import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { activityQuery } from '../customer.ts';
import { shortName, type Whose } from '../names.ts';
import { PartList } from '../PartList.tsx';
import { Section } from '../Section.tsx';
import { useProfileWords } from '../words/useProfileWords.ts';
import { ActivityLine } from './ActivityLine.tsx';
import { MetricMenu } from './MetricMenu.tsx';

type Props = { whose: Whose; smsTicketId: string | null; limit: number };

/** What a customer did and what happened to them, the newest first (PROF-2). */
export function ActivitySection({ whose, smsTicketId, limit }: Props) {
  const { t } = useProfileWords();
  const [metric, setMetric] = useState<string | null>(null);
  const { id } = whose.profile;
  return (
    <Section
      name="activity"
      title={t('activity.title')}
      action={<MetricMenu profileId={id} metric={metric} onChoose={setMetric} />}
    >
      <Lines whose={whose} smsTicketId={smsTicketId} limit={limit} metric={metric} />
    </Section>
  );
}

/** Not asked for while it is folded. */
function Lines({ whose, smsTicketId, limit, metric }: Props & { metric: string | null }) {
  const { t } = useProfileWords();
  const query = useInfiniteQuery(activityQuery(whose.profile.id, metric, limit));
  const name = shortName(whose, t);
  const words = {
    list: t('activity.title'),
    loading: t('activity.loading'),
    error: t('activity.error'),
    empty: t(metric === null ? 'activity.empty' : 'activity.emptyOf', { name }),
    older: t('activity.older'),
  };
  return (
    <PartList
      query={query}
      words={words}
      row={activity => (
        <ActivityLine key={activity.id} activity={activity} whose={whose} smsTicketId={smsTicketId} />
      )}
    />
  );
}
