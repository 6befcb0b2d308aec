import { Download, Eraser } from 'lucide-react';
import { useState } from 'react';
import type { WholeProfile } from '../../../contract/profileRoutes.ts';
import { mayAdminister } from '../../session/roles.ts';
import { useSession } from '../../session/useSession.ts';
import { Button, buttonClass } from '../../ui/Button.tsx';
import { Section } from '../Section.tsx';
import { useProfileWords } from '../words/useProfileWords.ts';
import { EraseDialog } from './EraseDialog.tsx';

type Props = { profile: WholeProfile };

/** DATA-4: what a customer may ask for of what is kept about them. */
export function PrivacySection({ profile }: Props) {
  const { t, language } = useProfileWords();
  const [asking, setAsking] = useState(false);
  if (!mayAdminister(useSession().member.role)) return null;
  const address = `/api/v1/profiles/${profile.id}/export`;
  return (
    <Section name="privacy" title={t('privacy.title')}>
      <div className="flex flex-wrap gap-2 text-small">
        <DownloadLink href={`${address}.html?language=${language}`} text={t('privacy.page')} />
        <DownloadLink href={address} text={t('privacy.json')} />
        {!profile.erased_at && (
          <Button size="small" onClick={() => setAsking(true)}>
            <Eraser size={16} strokeWidth={1.75} aria-hidden />
            {t('privacy.erase')}
          </Button>
        )}
      </div>
      {asking && <EraseDialog profile={profile} onClose={() => setAsking(false)} />}
    </Section>
  );
}

function DownloadLink({ href, text }: { href: string; text: string }) {
  return (
    <a href={href} download className={buttonClass({ size: 'small' })}>
      <Download size={16} strokeWidth={1.75} aria-hidden />
      {text}
    </a>
  );
}
