import { Tabs } from '@base-ui/react/tabs';
import { Pencil } from 'lucide-react';
import { useState } from 'react';
import type { Language, ResponseKind } from '../../contract/vocabulary.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { LANGUAGES_OF_TEXTS, languageName } from './languages.ts';
import { Filled } from './SentAs.tsx';
import { TemplateField } from './TemplateField.tsx';
import type { Told } from './troubles.ts';
import { useField, useFormHere } from './useForm.ts';
import { useSettingsWords } from './words/useSettingsWords.ts';

const KINDS = ['join', 'stop', 'start', 'help', 'confirm'] as const satisfies readonly ResponseKind[];

/** What each keyword is answered with, language by language. */
export function AnswersField() {
  const { t, locale } = useSettingsWords();
  const [language, choose] = useLanguage();
  return (
    <Tabs.Root value={language} onValueChange={chosen => choose(chosen as Language)}>
      <Tabs.List aria-label={t('answers.languages')} className="flex flex-wrap gap-1 max-column:gap-0.5">
        {LANGUAGES_OF_TEXTS.map(one => (
          <Tabs.Tab
            key={one}
            value={one}
            className="moving h-7 rounded-small px-2.5 text-small hover:bg-hover data-active:bg-selected data-active:font-medium max-column:h-9 max-column:px-2"
          >
            {languageName(one, locale)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value={language} tabIndex={-1} className="mt-1">
        <ul key={language}>
          {KINDS.map(kind => (
            <Answer key={kind} language={language} kind={kind} />
          ))}
        </ul>
      </Tabs.Panel>
    </Tabs.Root>
  );
}

/** The chosen one; after a refusal the one in which something is wrong. */
function useLanguage(): [Language, (language: Language) => void] {
  const { settings, told } = useFormHere();
  const [chosen, choose] = useState<Language>(settings.language);
  const [seen, setSeen] = useState(told.tries);
  if (seen !== told.tries) {
    setSeen(told.tries);
    choose(languageIn(told) ?? chosen);
  }
  return [chosen, choose];
}

function languageIn({ troubles }: Told): Language | undefined {
  const pointer = troubles.find(one => one.pointer.startsWith('/keyword_responses/'))?.pointer;
  return LANGUAGES_OF_TEXTS.find(language => language === pointer?.split('/')[2]);
}

type AnswerProps = { language: Language; kind: ResponseKind };

function Answer({ language, kind }: AnswerProps) {
  const { t } = useSettingsWords();
  const at = `/keyword_responses/${language}/${kind}` as const;
  const { value, trouble, readOnly } = useField(at);
  const [wanted, setWanted] = useState(false);
  const name = t(kind === 'confirm' ? 'answers.confirm' : `words.${kind}`);
  // It stays open while what was wrong is put right.
  if (trouble && !wanted) setWanted(true);
  return (
    <li className="border-b border-line py-2 last:border-0">
      <div className="flex items-start gap-4 max-column:gap-2">
        <div className="grid min-w-0 flex-1 gap-x-4 py-1.5 @min-[560px]:grid-cols-[112px_minmax(0,1fr)]">
          <p className="font-medium">{name}</p>
          {!wanted && (
            <p lang={language} className="text-pretty break-words text-soft">
              <Filled template={value} />
            </p>
          )}
        </div>
        {!readOnly && (
          <IconButton
            icon={Pencil}
            name={t('answers.edit', { kind: name })}
            tip="bottom-end"
            aria-expanded={wanted}
            onClick={() => setWanted(!wanted)}
          />
        )}
      </div>
      {wanted && (
        <div className="pb-3">
          <TemplateField at={at} label={name} hidden lang={language} />
        </div>
      )}
    </li>
  );
}
