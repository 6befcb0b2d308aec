import { Link } from '@tanstack/react-router';
import { mayChangeSettings } from '../../../session/roles.ts';
import { useSession } from '../../../session/useSession.ts';
import { buttonClass } from '../../../ui/Button.tsx';
import { useWords } from '../../../words/useWords.ts';

/** GIFs come by a key of the shop's own: what is to be done, for whoever may do it. */
export function NoGifs() {
  const { t } = useWords();
  const maySet = mayChangeSettings(useSession().member.role);
  return (
    <div className="flex flex-1 flex-col items-center justify-center gap-3 p-5 text-center text-small text-balance text-quiet">
      <p>{t(maySet ? 'gif.none' : 'gif.askFor')}</p>
      {maySet && (
        <Link to="/settings/providers" hash="gifs" className={buttonClass({ size: 'small' })}>
          {t('gif.set')}
        </Link>
      )}
    </div>
  );
}
