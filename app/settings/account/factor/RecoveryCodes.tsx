import { Button } from '../../../ui/Button.tsx';
import { CodeBlock } from '../../CodeBlock.tsx';
import { useSettingsWords } from '../../words/useSettingsWords.ts';

/** Shown once: of them only the hashes are kept. */
export function RecoveryCodes({ codes, onKept }: { codes: string[]; onKept: () => void }) {
  const { t } = useSettingsWords();
  return (
    <>
      <p role="status" className="text-pretty">
        {t('factor.keep')}
      </p>
      <CodeBlock label={t('factor.recovery')} code={codes.join('\n')} />
      <div>
        <Button look="filled" onClick={onKept} className="h-9 max-column:h-11">
          {t('factor.kept')}
        </Button>
      </div>
    </>
  );
}
