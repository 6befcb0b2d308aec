import { piecesOf, saidBy } from './template.ts';
import { useFormHere } from './useForm.ts';
import { useSettingsWords } from './words/useSettingsWords.ts';

/** A template with its variables filled in, as a customer reads it. */
export function SentAs({ template }: { template: string }) {
  const { t } = useSettingsWords();
  return (
    <p className="mt-1.5 text-small text-pretty break-words text-quiet">
      {t('template.sentAs')}: <Filled template={template} />
    </p>
  );
}

export function Filled({ template }: { template: string }) {
  const { t } = useSettingsWords();
  const { settings } = useFormHere();
  return piecesOf(template).map((piece, at) => {
    const said = saidBy(piece, settings);
    const key = `${at} ${piece.written}`;
    if (said !== null) return <span key={key}>{said}</span>;
    const known = piece.kind === 'known';
    return (
      <span key={key} className={known ? 'italic' : 'text-danger'}>
        {known ? t('template.customerEmail') : piece.written}
      </span>
    );
  });
}
