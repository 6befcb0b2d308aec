import { Fingerprint, type LucideIcon, Mail, Phone, Star, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { KnownIdentifier, WholeProfile } from '../../../contract/profileRoutes.ts';
import { useReason } from '../../session/useReason.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { say } from '../../ui/toast.ts';
import { phoneText } from '../../words/phones.ts';
import { NotVerified } from '../NotVerified.tsx';
import { useProfileWords } from '../words/useProfileWords.ts';
import { useIdentifiers } from './useIdentifiers.ts';

const SIGN: Record<KnownIdentifier['kind'], LucideIcon> = {
  phone: Phone,
  email: Mail,
  external_id: Fingerprint,
};

const KIND = {
  phone: 'profile.phone',
  email: 'profile.email',
  external_id: 'whole.ownId',
} as const satisfies Record<KnownIdentifier['kind'], string>;

type Props = { known: KnownIdentifier; profile: WholeProfile; onRemove: () => void };

export function KnownLine({ known, profile, onRemove }: Props) {
  const { t } = useProfileWords();
  const Sign = SIGN[known.kind];
  return (
    <li className="flex gap-2.5">
      <span className="flex h-5 items-center text-quiet">
        <Sign size={16} strokeWidth={1.75} aria-hidden />
        <span className="sr-only">{t(KIND[known.kind])}</span>
      </span>
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <Value known={known} />
          <Marks known={known} profile={profile} />
        </div>
        {known.kind === 'phone' && <Consent profile={profile} />}
      </div>
      {known.id !== null && <Changes known={known} profile={profile} onRemove={onRemove} />}
    </li>
  );
}

/** What there is to say of it, in a word. */
function Marks({ known, profile }: Pick<Props, 'known' | 'profile'>) {
  const { t } = useProfileWords();
  const ofKind = profile.identifiers.filter(({ kind }) => kind === known.kind);
  const isShown = known.kind === 'email' && ofKind.length > 1 && known === ofKind[0];
  return (
    <>
      {!known.verified && (known.created_at ? <Chip>{t('known.unverified')}</Chip> : <NotVerified />)}
      {known.kind === 'phone' && known.value === profile.reply_phone && <Chip>{t('whole.repliesGo')}</Chip>}
      {isShown && <Chip>{t('known.main')}</Chip>}
    </>
  );
}

/** It is the customer's, and so it stands on each of their phones (SMS-6). */
function Consent({ profile: { consent } }: Pick<Props, 'profile'>) {
  const { t } = useProfileWords();
  return (
    <p className="flex flex-wrap gap-x-3 text-fine text-quiet">
      <span>{t('known.sms_marketing', { state: consent.sms_marketing })}</span>
      <span>{t('known.sms_transactional', { state: consent.sms_transactional })}</span>
    </p>
  );
}

function Changes({ known, profile, onRemove }: Props) {
  const { t } = useProfileWords();
  const reasonOf = useReason();
  const change = useIdentifiers(profile);
  const first = profile.identifiers.find(({ kind }) => kind === known.kind);
  const value = textOf(known);
  const putFirst = () =>
    void change({ do: 'putFirst', known }).catch((error: Error) =>
      say({ text: t('whole.refused', { reason: reasonOf(error, { profile }) }), tone: 'refused' }),
    );
  return (
    <span className="-my-1 flex max-column:-my-2.5">
      {known.kind === 'email' && known !== first && (
        <IconButton
          icon={Star}
          size={14}
          name={t('known.putFirst', { value })}
          className="size-7"
          onClick={putFirst}
        />
      )}
      <IconButton
        icon={X}
        size={14}
        name={t('known.remove', { value })}
        className="size-7"
        onClick={onRemove}
      />
    </span>
  );
}

/** As it is read. */
export function textOf({ kind, value }: Pick<KnownIdentifier, 'kind' | 'value'>): string {
  return kind === 'phone' ? phoneText(value) : value;
}

function Value({ known }: { known: KnownIdentifier }) {
  const { kind, value } = known;
  if (kind === 'external_id') return <span className="wrap-anywhere">{value}</span>;
  return (
    <a
      href={`${kind === 'phone' ? 'tel' : 'mailto'}:${value}`}
      className="figures wrap-anywhere hover:underline max-column:-my-1.5"
    >
      {textOf(known)}
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
