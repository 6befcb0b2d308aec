import type { Report } from '../../contract/reportRoutes.ts';
import { type CountsRow, CountsTable } from './CountsTable.tsx';
import { ReportSection } from './ReportSection.tsx';
import { type Had, type Part, partOf, ticketsOf } from './ticketsOf.ts';
import { useReportWords } from './words/useReportWords.ts';

/** By channel, by agent and by campaign. */
export function Parts({ report }: { report: Report }) {
  const { t } = useReportWords();
  const leads = (part: Part) => (had: Had) => ticketsOf(had, report, part);
  const channels: CountsRow[] = report.channels.map(({ channel, ...row }) => ({
    ...{ ...row, key: channel, name: t(`channel.${channel}`), leads: leads({ channel }) },
  }));
  const agents: CountsRow[] = report.agents.map(({ agent, ...row }) => ({
    ...{ ...row, key: agent?.id ?? 'key' },
    name: agent ? (agent.name ?? t('reports.left')) : t('reports.byKey'),
    leads: agent ? leads({ author_id: agent.id }) : () => null,
  }));
  const campaigns: CountsRow[] = report.campaigns.map(({ type, id, name, ...row }) => ({
    ...{ ...row, key: `${type}:${id}`, name: name ?? id, leads: leads(partOf({ type, id })) },
  }));
  return (
    <>
      <ReportSection title={t('reports.channels')} table="channels" period={report}>
        <CountsTable label={t('reports.channels')} first={t('reports.channel')} rows={channels} />
      </ReportSection>
      <ReportSection title={t('reports.agents')} table="agents" period={report}>
        {agents.length > 0 ? (
          <CountsTable
            label={t('reports.agents')}
            first={t('reports.agent')}
            rows={agents}
            ticketsAre="reply"
          />
        ) : (
          <p className="text-quiet">{t('reports.noAgents')}</p>
        )}
      </ReportSection>
      <ReportSection title={t('reports.campaigns')} table="campaigns" period={report}>
        {campaigns.length > 0 ? (
          <CountsTable label={t('reports.campaigns')} first={t('reports.campaign')} rows={campaigns} />
        ) : (
          <p className="text-quiet">{t('reports.noCampaigns')}</p>
        )}
      </ReportSection>
    </>
  );
}
