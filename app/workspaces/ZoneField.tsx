import { ChevronDown } from 'lucide-react';
import { useId } from 'react';
import { controlClass } from '../settings/control.ts';
import { zonesWith } from '../settings/zones.ts';
import { useWorkspaceWords } from './words/useWorkspaceWords.ts';

/** The zone of whoever fills it in, until they say otherwise: the browser's own list, which on a phone is the phone's. */
export function ZoneField() {
  const { t } = useWorkspaceWords();
  const id = useId();
  const mine = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <div className="mb-6">
      <label htmlFor={id} className="mb-1.5 block font-medium">
        {t('workspaces.zone')}
      </label>
      <span className="relative block">
        <select
          id={id}
          name="zone"
          defaultValue={mine}
          className={controlClass(null, false, 'appearance-none truncate pr-9')}
        >
          {zonesWith(mine).map(zone => (
            <option key={zone} value={zone}>
              {zone.replaceAll('_', ' ')}
            </option>
          ))}
        </select>
        <ChevronDown
          size={16}
          strokeWidth={1.75}
          aria-hidden
          className="pointer-events-none absolute top-1/2 right-3 -translate-y-1/2 text-quiet"
        />
      </span>
    </div>
  );
}
