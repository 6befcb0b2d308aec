import { useId } from 'react';
import { Choice } from '../settings/Choice.tsx';
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
      <Choice
        id={id}
        name="zone"
        wide
        first={mine}
        choices={zonesWith(mine).map(zone => ({ value: zone, name: zone.replaceAll('_', ' ') }))}
      />
    </div>
  );
}
