import { Link } from '@tanstack/react-router';
import type { AuditEntry } from '../../../contract/auditRoutes.ts';
import { useSettingsWords } from '../words/useSettingsWords.ts';

const LINK = 'moving text-quiet underline underline-offset-2 hover:text-ink max-column:-my-1.5';

/** The way to the ticket or the customer that it is about; none for what is the shop's. */
export function About({ entry: { ticket_id, profile_id } }: { entry: AuditEntry }) {
  const { t } = useSettingsWords();
  if (ticket_id)
    return (
      <Link to="/inbox/$ticketId" params={{ ticketId: ticket_id }} className={LINK}>
        {t('audit.ticket')}
      </Link>
    );
  if (!profile_id) return null;
  return (
    <Link to="/profiles/$profileId" params={{ profileId: profile_id }} className={LINK}>
      {t('audit.customer')}
    </Link>
  );
}
