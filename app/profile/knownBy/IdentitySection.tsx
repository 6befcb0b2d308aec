import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { KnownIdentifier, WholeProfile } from '../../../contract/profileRoutes.ts';
import { useShortcut } from '../../keyboard/useShortcut.ts';
import { Button } from '../../ui/Button.tsx';
import { Section } from '../Section.tsx';
import { useProfileWords } from '../words/useProfileWords.ts';
import { AddForm } from './AddForm.tsx';
import { KnownLine } from './KnownLine.tsx';
import { RemoveDialog } from './RemoveDialog.tsx';
import { useAskedFor } from './useAskedFor.ts';

/** By what a customer is known, each proven or not, where replies go, and what an agent may change of it (PROF-5). */
export function IdentitySection({ profile }: { profile: WholeProfile }) {
  const { t } = useProfileWords();
  const [removing, setRemoving] = useState<KnownIdentifier | null>(null);
  const { identifiers } = profile;
  return (
    <Section name="identity" title={t('whole.contact')}>
      {identifiers.length === 0 && <p className="text-small text-quiet">{t('whole.unknown')}</p>}
      <ul aria-label={t('whole.contact')} className="flex flex-col gap-1.5 text-small">
        {identifiers.map(one => (
          <KnownLine
            key={`${one.kind} ${one.value}`}
            known={one}
            profile={profile}
            onRemove={() => setRemoving(one)}
          />
        ))}
      </ul>
      <Adding profile={profile} />
      {removing && <RemoveDialog known={removing} profile={profile} onClose={() => setRemoving(null)} />}
    </Section>
  );
}

/** Also by its key, here and from a ticket. */
function Adding({ profile }: { profile: WholeProfile }) {
  const { t } = useProfileWords();
  const [kind, setKind] = useState<'phone' | 'email' | null>(useAskedFor() ? 'phone' : null);
  useShortcut('+', () => setKind('phone'));
  if (kind) return <AddForm key={kind} kind={kind} profile={profile} onClose={() => setKind(null)} />;
  return (
    <div className="mt-2 -ml-2.5 flex flex-wrap">
      {(['phone', 'email'] as const).map(one => (
        <Button key={one} look="plain" size="small" onClick={() => setKind(one)}>
          <Plus size={16} strokeWidth={1.75} aria-hidden />
          {t(`known.add.${one}`)}
        </Button>
      ))}
    </div>
  );
}
