import { Lock } from 'lucide-react';
import { mayAdminister } from '../../session/roles.ts';
import { useSession } from '../../session/useSession.ts';
import { CodeBlock } from '../CodeBlock.tsx';
import { FormSection } from '../FormSection.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { Disclosed } from './Disclosed.tsx';
import { IdentityKeys } from './IdentityKeys.tsx';
import { identifiedTagFor, SIGN } from './snippets.ts';

/** How the shop says who is signed in on its site (CHAT-4). */
export function IdentitySection() {
  const { t } = useSettingsWords();
  const { member, workspace } = useSession();
  return (
    <FormSection title={t('identity.title')} hint={t('identity.hint')}>
      <p className="max-w-120 text-pretty">{t('identity.what')}</p>
      {mayAdminister(member.role) ? (
        <IdentityKeys />
      ) : (
        <p className="flex items-start gap-2.5 rounded-card bg-surface-quiet px-3.5 py-3">
          <Lock size={16} strokeWidth={1.75} aria-hidden className="mt-0.5 shrink-0 text-quiet" />
          {t('identity.notYours')}
        </p>
      )}
      <div>
        <Disclosed title={t('identity.sample')}>
          <p className="text-small text-pretty text-quiet">{t('identity.signHint')}</p>
          <CodeBlock label={t('identity.sign')} code={SIGN} />
          <p className="text-small text-pretty text-quiet">{t('identity.tagHint')}</p>
          <CodeBlock label={t('identity.tag')} code={identifiedTagFor(location.origin, workspace.id)} />
        </Disclosed>
      </div>
    </FormSection>
  );
}
