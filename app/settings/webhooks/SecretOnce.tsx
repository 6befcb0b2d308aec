import { CodeBlock } from '../CodeBlock.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';

/** A secret as it was answered: nobody sees it a second time. */
export type Shown = { id: string; secret: string };

export function SecretOnce({ secret }: Pick<Shown, 'secret'>) {
  const { t } = useSettingsWords();
  return (
    <div role="status" className="mt-4 rounded-card bg-surface-quiet p-4">
      <CodeBlock label={t('hooks.secret')} code={secret} />
      <p className="mt-2 max-w-150 text-small text-pretty text-quiet">{t('hooks.secretOnce')}</p>
    </div>
  );
}
