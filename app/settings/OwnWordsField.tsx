import { SHIPPED_KEYWORDS } from '../../contract/shippedKeywords.ts';
import type { KeywordKind } from '../../contract/vocabulary.ts';
import { hintId } from './control.ts';
import { OwnWordsBox } from './OwnWordsBox.tsx';
import { TroubleText } from './TroubleText.tsx';
import { useField } from './useForm.ts';
import { useSettingsWords } from './words/useSettingsWords.ts';

/** The shop's own words of one kind, and those that count anyway (SMS-5). */
export function OwnWordsField({ kind }: { kind: KeywordKind }) {
  const { t } = useSettingsWords();
  const { id, value: words, trouble, readOnly } = useField(`/keywords/${kind}`);
  const name = t(`words.${kind}`);
  const wrong = Number(trouble?.pointer.split('/')[3] ?? -1);
  return (
    <div>
      {readOnly ? (
        <p className="mb-1.5 font-medium">{name}</p>
      ) : (
        <label htmlFor={id} className="mb-1.5 block font-medium">
          {name}
          <span className="sr-only">: {t('words.add')}</span>
        </label>
      )}
      <OwnWordsBox kind={kind} wrong={wrong} />
      <TroubleText id={id} trouble={trouble} written={words[wrong] ?? ''} />
      <Shipped kind={kind} id={hintId(id)} />
    </div>
  );
}

function Shipped({ kind, id }: { kind: KeywordKind; id: string }) {
  const { t } = useSettingsWords();
  return (
    <div id={id} className="mt-2 flex flex-wrap items-center gap-1">
      <span className="mr-1 text-small text-quiet">{t('words.shipped')}</span>
      {SHIPPED_KEYWORDS[kind].map(word => (
        <span
          key={word}
          className="rounded-key bg-surface-quiet px-1.5 text-tiny font-medium whitespace-nowrap text-soft"
        >
          {word}{' '}
        </span>
      ))}
    </div>
  );
}
