import { useState } from 'react';
import type { Ticket } from '../../../contract/shapes.ts';
import { useFoundTickets } from '../../palette/useFoundTickets.ts';
import { controlClass } from '../../settings/control.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { Button } from '../../ui/Button.tsx';
import { phoneText } from '../../words/phones.ts';
import { fullName } from '../names.ts';
import { useProfileWords } from '../words/useProfileWords.ts';

type Props = { profileId: string; onChoose: (id: string) => void; onClose: () => void };

/** Finds the other one by name, phone, e-mail address or the number of a ticket. */
export function JoinSearch({ profileId, onChoose, onClose }: Props) {
  const { t } = useProfileWords();
  const [typed, setTyped] = useState('');
  const { tickets, isLooking, isError } = useFoundTickets(typed);
  const found = customersIn(tickets).filter(({ profile }) => profile.id !== profileId);
  const isNone = typed.trim().length > 1 && !isLooking && !isError && found.length === 0;
  return (
    <div>
      <p className="mb-3 text-small text-soft">{t('join.why')}</p>
      <input
        aria-label={t('join.find')}
        placeholder={t('join.find')}
        value={typed}
        autoComplete="off"
        spellCheck={false}
        onChange={event => setTyped(event.target.value)}
        className={controlClass(false, false)}
      />
      <ul aria-label={t('join.found')} className="mt-2 flex min-h-12 flex-col">
        {found.map(ticket => (
          <li key={ticket.profile.id}>
            <FoundCustomer ticket={ticket} onChoose={onChoose} />
          </li>
        ))}
      </ul>
      <p role="status" className="text-small text-quiet">
        {isNone && t('join.nobody')}
        {isError && t('join.notFound')}
      </p>
      <div className="mt-4 flex justify-end">
        <Button look="plain" onClick={onClose}>
          {t('action.cancel')}
        </Button>
      </div>
    </div>
  );
}

function FoundCustomer({ ticket, onChoose }: { ticket: Ticket; onChoose: (id: string) => void }) {
  const { t } = useProfileWords();
  const { id, name, phone, email } = ticket.profile;
  return (
    <button
      type="button"
      onClick={() => onChoose(id)}
      className="moving flex min-h-11 w-full items-center gap-2.5 rounded-button px-2 py-1 text-left hover:bg-hover"
    >
      <Avatar name={name} seed={id} size={28} />
      <span className="min-w-0">
        <span className="block truncate">{fullName(ticket, t)}</span>
        <span className="figures block truncate text-fine text-quiet">
          {[phone && phoneText(phone), email].filter(Boolean).join(' · ')}
        </span>
      </span>
    </button>
  );
}

/** Each customer once, however many tickets of theirs are found. */
function customersIn(tickets: Ticket[]): Ticket[] {
  return [...new Map(tickets.map(ticket => [ticket.profile.id, ticket])).values()];
}
