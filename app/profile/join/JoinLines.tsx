import type { ReactNode } from 'react';
import type { Join } from '../../../contract/joinRoutes.ts';
import type { WholeProfile } from '../../../contract/profileRoutes.ts';
import { phoneText } from '../../words/phones.ts';
import { fullName } from '../names.ts';
import { type ProfileSay, useProfileWords } from '../words/useProfileWords.ts';

type Props = { join: Join; profiles: WholeProfile[] };

/** What becomes of two customers, a sentence a line. */
export function JoinLines({ join, profiles }: Props) {
  const { t } = useProfileWords();
  const nameOf = (id: string) =>
    profiles.filter(one => one.id === id).map(profile => fullName({ profile }, t))[0] ?? '';
  const names = { stays: nameOf(join.profile_id), goes: nameOf(join.gone_id) };
  return (
    <div className="flex flex-col gap-4 text-small">
      <p>{t('join.stays', names)}</p>
      <ul aria-label={t('join.moves')} className="flex list-disc flex-col gap-1 pl-4">
        {[...ticketLines(join, t), ...moveLines(join, t)].map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Part title={t('join.consent')}>
        {join.consent.map(({ kind, becomes }) => (
          <li key={kind}>{t('join.becomes', { kind, becomes })}</li>
        ))}
      </Part>
      <Part title={t('join.knownBy')}>
        {join.identifiers.map(({ kind, value }) => (
          <li key={`${kind} ${value}`} className="figures wrap-anywhere">
            {kind === 'phone' ? phoneText(value) : value}
          </li>
        ))}
      </Part>
      <p className="font-medium">{t('join.forGood')}</p>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title}>
      <h3 className="mb-1 text-quiet">{title}</h3>
      <ul className="flex flex-col gap-1">{children}</ul>
    </section>
  );
}

function ticketLines({ ticket, closed_ticket: closed }: Join, t: ProfileSay): string[] {
  if (!ticket || !closed) return [];
  return [t('join.ticket', { closed: `#${closed.number}`, ticket: `#${ticket.number}` })];
}

/** What there is none of needs no line. */
function moveLines({ moves: { messages, chats, orders, notes } }: Join, t: ProfileSay): string[] {
  return [
    ...(messages > 0 ? [t('join.messages', { count: messages })] : []),
    ...(chats > 0 ? [t('join.chats', { count: chats })] : []),
    ...(orders > 0 ? [t('join.orders', { count: orders })] : []),
    ...(notes > 0 ? [t('join.notes', { count: notes })] : []),
  ];
}
