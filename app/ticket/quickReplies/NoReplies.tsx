import { Link } from '@tanstack/react-router';
import { mayChangeSettings } from '../../session/roles.ts';
import { useSession } from '../../session/useSession.ts';
import { Button, buttonClass } from '../../ui/Button.tsx';
import { useWords } from '../../words/useWords.ts';
import type { Offered } from './offered.ts';

/** Why the list is empty, and what can be done. */
export function NoReplies({ replies, isLoading, isError, retry }: Offered) {
  const { t } = useWords();
  const hasAny = replies.length > 0;
  const mayWrite = mayChangeSettings(useSession().member.role);
  return (
    <div className="flex flex-col items-center gap-3 px-4 py-5 text-center text-small text-balance text-quiet">
      {isLoading && <p>{t('quick.loading')}</p>}
      {isError && (
        <>
          <p>{t('quick.error')}</p>
          <Button size="small" onClick={retry}>
            {t('action.retry')}
          </Button>
        </>
      )}
      {!isLoading && !isError && <p>{t(hasAny ? 'quick.noMatch' : 'quick.none')}</p>}
      {!isLoading && !isError && !hasAny && mayWrite && (
        <Link to="/settings/quick-replies" className={buttonClass({ size: 'small' })}>
          {t('quick.write')}
        </Link>
      )}
    </div>
  );
}
