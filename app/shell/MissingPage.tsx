import { Link } from '@tanstack/react-router';
import { buttonClass } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useWords } from '../words/useWords.ts';

export function MissingPage() {
  const { t } = useWords();
  const toInbox = (
    <Link to="/inbox" search={{}} className={buttonClass({})}>
      {t('page.toInbox')}
    </Link>
  );
  return (
    <main className="h-full">
      <Notice text={t('page.missing')} action={toInbox} />
    </main>
  );
}
