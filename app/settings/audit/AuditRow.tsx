import type { AuditEntry } from '../../../contract/auditRoutes.ts';
import { fullTime, shortAgo } from '../../words/clock.ts';
import { useNow } from '../../words/now.ts';
import { useSettingsClock } from '../words/useSettingsClock.ts';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { About } from './About.tsx';
import { FieldName } from './FieldName.tsx';
import { isSecret, shownValue, wordFor } from './field.ts';

/** Who changed something of one kind, from where, and below that each field: from and to. */
export function AuditRow({ entry }: { entry: AuditEntry }) {
  const clock = useSettingsClock();
  const { t } = useSettingsWords();
  const now = useNow();
  const { by, ip, at } = entry;
  const time = Date.parse(at);
  const name = by.kind === 'api_key' ? t('audit.key', { name: by.name }) : by.name;
  return (
    <li className="border-b border-line py-3">
      <p className="flex items-baseline gap-3">
        <span className="min-w-0 flex-1 font-semibold break-words">{t(didIn(entry), { name })}</span>
        <time dateTime={at} title={fullTime(time, clock)} className="figures shrink-0 text-small text-quiet">
          {shortAgo(time, now, clock)}
        </time>
      </p>
      <dl className="mt-1 flex flex-col text-small max-column:gap-2">
        {fieldsOf(entry).map(([field, change]) => (
          <Field key={field} entry={entry} field={field} change={change} />
        ))}
      </dl>
      <p className="mt-1 flex flex-wrap items-baseline gap-x-3 text-small text-quiet empty:hidden">
        {ip && <span>{t('audit.from', { ip })}</span>}
        <About entry={entry} />
      </p>
    </li>
  );
}

/** What was done with somebody's data is all that there is to say of it. */
function didIn({ kind, fields }: AuditEntry) {
  if (kind !== 'privacy') return `audit.did.${kind}` as const;
  const taken = TAKEN.find(what => fields[`exports/${what}`]);
  if (taken) return `audit.took.${taken}` as const;
  return fields.erased ? 'audit.did.erased' : 'audit.did.exported';
}

/** What of the whole workspace can be taken along. */
const TAKEN = ['tickets', 'messages', 'workspace'] as const;

function fieldsOf({ kind, fields }: AuditEntry) {
  return kind === 'privacy' ? [] : Object.entries(fields);
}

type Change = AuditEntry['fields'][string];

function Field({ entry, field, change }: { entry: AuditEntry; field: string; change: Change }) {
  const { t, locale } = useSettingsWords();
  const { from, to } = change;
  const said = (value: unknown) => {
    const word = wordFor(field, value);
    return word ? t(word) : (shownValue(value, entry, locale) ?? t('audit.nothing'));
  };
  return (
    <div className="flex flex-wrap gap-x-2">
      <dt className="text-quiet">
        <FieldName field={field} entry={entry} />
      </dt>
      <dd className="min-w-0 break-words">
        {isSecret(change) ? t('audit.changed') : t('audit.change', { from: said(from), to: said(to) })}
      </dd>
    </div>
  );
}
