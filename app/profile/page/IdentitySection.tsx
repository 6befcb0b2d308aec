import { Fingerprint, type LucideIcon, Mail, Phone } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Identifier, WholeProfile } from '../../../contract/profileRoutes.ts';
import { phoneText } from '../../words/phones.ts';
import { NotVerified } from '../NotVerified.tsx';
import { Section } from '../Section.tsx';
import { useProfileWords } from '../words/useProfileWords.ts';

const SIGN: Record<Identifier['kind'], LucideIcon> = { phone: Phone, email: Mail, external_id: Fingerprint };

/** By what a customer is known, each proven or not, and where replies go (PROF-5). */
export function IdentitySection({ profile }: { profile: WholeProfile }) {
  const { t } = useProfileWords();
  const { identifiers } = profile;
  return (
    <Section name="identity" title={t('whole.contact')}>
      {identifiers.length === 0 && <p className="text-small text-quiet">{t('whole.unknown')}</p>}
      <ul aria-label={t('whole.contact')} className="flex flex-col gap-1.5 text-small">
        {identifiers.map(one => (
          <Known key={`${one.kind} ${one.value}`} known={one} profile={profile} />
        ))}
      </ul>
    </Section>
  );
}

function Known({ known, profile }: { known: Identifier; profile: WholeProfile }) {
  const { t } = useProfileWords();
  const Sign = SIGN[known.kind];
  const answered = known.kind === 'phone' && known.value === profile.reply_phone;
  return (
    <li className="flex gap-2.5">
      <span className="flex h-5 items-center text-quiet">
        <Sign size={16} strokeWidth={1.75} aria-hidden />
        <span className="sr-only">{t(KIND[known.kind])}</span>
      </span>
      <span className="flex min-w-0 flex-wrap items-center gap-x-2 gap-y-1">
        <Value known={known} />
        {!known.verified && <NotVerified />}
        {answered && <Chip>{t('whole.repliesGo')}</Chip>}
      </span>
    </li>
  );
}

const KIND = {
  phone: 'profile.phone',
  email: 'profile.email',
  external_id: 'whole.ownId',
} as const satisfies Record<Identifier['kind'], string>;

function Value({ known: { kind, value } }: { known: Identifier }) {
  if (kind === 'external_id') return <span className="wrap-anywhere">{value}</span>;
  const [scheme, text] = kind === 'phone' ? ['tel', phoneText(value)] : ['mailto', value];
  return (
    <a href={`${scheme}:${value}`} className="figures wrap-anywhere hover:underline">
      {text}
    </a>
  );
}

function Chip({ children }: { children: ReactNode }) {
  return (
    <span className="rounded-chip bg-selected px-1.5 py-0.5 text-meta whitespace-nowrap text-soft">
      {children}
    </span>
  );
}
