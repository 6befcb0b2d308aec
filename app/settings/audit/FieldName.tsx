import { Link } from '@tanstack/react-router';
import type { AuditEntry } from '../../../contract/auditRoutes.ts';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { fieldName, memberIn } from './field.ts';
import { placeOf } from './places.ts';

/** What was changed, as the page says it on which it is changed, and the way there. */
export function FieldName({ field, entry }: { field: string; entry: AuditEntry }) {
  const { t } = useSettingsWords();
  const member = memberIn(field, entry);
  const place = placeOf(field);
  if (field === 'assignee_id') return t('profile.assignee');
  if (field === 'sms_marketing' || field === 'sms_transactional') return t(`consent.${field}`);
  if (!place) return <span className="font-mono">{fieldName(field, entry)}</span>;
  return (
    <Link to={place.to} className="underline underline-offset-2 hover:text-ink">
      {member ? t(member.of === 'role' ? 'members.roleOf' : 'audit.factor', member) : t(place.name)}
    </Link>
  );
}
