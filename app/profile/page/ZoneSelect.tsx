import { controlClass } from '../../settings/control.ts';
import { zonesWith } from '../../settings/zones.ts';
import { useProfileWords } from '../words/useProfileWords.ts';
import type { ControlProps } from './EditLine.tsx';

/** The browser's own list: it is searched by typing, and on a phone it is the phone's. */
export function ZoneSelect({ value, onChange, invalid, ...rest }: ControlProps) {
  const { t } = useProfileWords();
  return (
    <select
      {...rest}
      value={value}
      onChange={event => onChange(event.target.value)}
      className={controlClass(invalid, false, 'truncate')}
    >
      <option value="">{t('whole.zoneUnset')}</option>
      {zonesWith(value)
        .filter(Boolean)
        .map(zone => (
          <option key={zone} value={zone}>
            {zone.replaceAll('_', ' ')}
          </option>
        ))}
    </select>
  );
}
