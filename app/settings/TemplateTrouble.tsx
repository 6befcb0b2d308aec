import type { RefObject } from 'react';
import { Phrase } from '../words/Phrase.tsx';
import { useWords } from '../words/useWords.ts';
import type { TemplatePointer } from './fields.ts';
import { TroubleText } from './TroubleText.tsx';
import { meantBy, splitAt, writtenAs } from './template.ts';
import { useField } from './useForm.ts';

type Props = { at: TemplatePointer; box: RefObject<HTMLTextAreaElement | null> };

/** AUTO-2: which variable is not known, where it stands, and which one it was to be. */
export function TemplateTrouble({ at, box }: Props) {
  const { id, trouble } = useField(at);
  const { variable, position } = trouble ?? {};
  if (variable === undefined || position === undefined) return <TroubleText id={id} trouble={trouble} />;
  return (
    <TroubleText id={id} trouble={trouble}>
      <Unknown at={at} box={box} variable={variable} position={position} />
    </TroubleText>
  );
}

type Wrong = Props & { variable: string; position: number };

function Unknown({ at, box, variable, position }: Wrong) {
  const { t } = useWords();
  const { value, edit } = useField(at);
  const { before, variable: written, after } = splitAt(value, position);
  const meant = meantBy(variable);
  const replace = (by: string) => {
    edit(before + by + after);
    box.current?.focus();
  };
  if (!written) return <p>{t('wrong.unclosed', { braces: '{{', position })}</p>;
  return (
    <>
      <p className="min-w-0 break-words">
        <Sentence variable={variable} position={position} meant={meant} />
      </p>
      {meant && (
        <button
          type="button"
          onClick={() => replace(writtenAs(meant))}
          className="ml-auto shrink-0 font-semibold underline underline-offset-2"
        >
          {t('template.replace')}
        </button>
      )}
    </>
  );
}

type Said = Pick<Wrong, 'variable' | 'position'> & { meant: string | null };

function Sentence({ variable, position, meant }: Said) {
  const bold = <b key="name" className="font-semibold" />;
  if (!meant) return <Phrase id="wrong.variable" values={{ variable, position }} marks={[bold]} />;
  return <Phrase id="wrong.variableMeant" values={{ variable, position, meant }} marks={[bold, bold]} />;
}
