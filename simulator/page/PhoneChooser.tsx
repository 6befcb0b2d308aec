import { ChevronDown } from 'lucide-react';
import type { Phone } from '../shapes.ts';
import { onPaper } from './format.ts';
import { words } from './words.ts';

type Props = { phones: Phone[]; chosen: string | undefined; onChoose(phone: string): void };

/** Where the screen has room for one phone. */
export function PhoneChooser({ phones, chosen, onChoose }: Props) {
  return (
    <nav className="chooser" aria-label={words.phones}>
      <select aria-label={words.phone} value={chosen ?? ''} onChange={event => onChoose(event.target.value)}>
        {phones.map(({ phone, name }) => (
          <option key={phone} value={phone}>
            {[name, onPaper(phone)].filter(Boolean).join(' · ')}
          </option>
        ))}
      </select>
      <ChevronDown aria-hidden="true" size={16} />
    </nav>
  );
}
