import { ChevronDown } from 'lucide-react';
import { PHONE_STATES, type PhoneState } from '../shapes.ts';
import { switchPhone } from './api.ts';
import { words } from './words.ts';

type Props = { phone: string; state: PhoneState; onSwitched(): Promise<void> };

export function StateMenu({ phone, state, onSwitched }: Props) {
  const pick = async (next: PhoneState) => {
    // What could not be switched shows as it is, with the reason, after fetching anew.
    await switchPhone(phone, next).catch(() => {});
    await onSwitched();
  };
  return (
    <div className="state">
      <span className="state-dot" aria-hidden="true" />
      <select
        aria-label={words.stateLabel}
        value={state}
        onChange={event => void pick(event.target.value as PhoneState)}
      >
        {PHONE_STATES.map(one => (
          <option key={one} value={one}>
            {words.states[one]}
          </option>
        ))}
      </select>
      <ChevronDown aria-hidden="true" size={12} />
    </div>
  );
}
