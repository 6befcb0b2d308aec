import { useWords } from '../words/useWords.ts';

/** Of an address: that whoever wrote has typed it, and nobody has said that it is theirs (PROF-5). */
export function NotVerified() {
  const { t } = useWords();
  return (
    <span
      title={t('profile.unverifiedHint')}
      className="rounded-chip bg-selected px-1.5 py-0.5 text-meta whitespace-nowrap text-soft"
    >
      {t('profile.unverified')} <span className="sr-only">{t('profile.unverifiedHint')}</span>
    </span>
  );
}
