import type { RefObject } from 'react';
import type { FieldError } from '../../contract/client.ts';
import { TroubleText } from './TroubleText.tsx';
import { splitAt, writtenAs } from './template.ts';
import { SettingsPhrase } from './words/SettingsPhrase.tsx';
import { useSettingsWords } from './words/useSettingsWords.ts';

/** A field with variables, and what is wrong with it. */
type Field = { id: string; value: string; trouble: FieldError | null; edit: (text: string) => void };

type Props = {
  field: Field;
  box: RefObject<HTMLTextAreaElement | null>;
  /** What stands between the braces that somebody who wrote this will have meant; null where nobody can tell. */
  meantBy: (written: string) => string | null;
};

/** AUTO-2, REPLY-9: which variable is not known, where it stands, and which one it was to be. */
export function TemplateTrouble({ field, ...rest }: Props) {
  const { id, trouble } = field;
  const { variable, position } = trouble ?? {};
  if (variable === undefined || position === undefined) return <TroubleText id={id} trouble={trouble} />;
  return (
    <TroubleText id={id} trouble={trouble}>
      <Unknown field={field} {...rest} variable={variable} position={position} />
    </TroubleText>
  );
}

type Wrong = Props & { variable: string; position: number };

function Unknown({ field: { value, edit }, box, meantBy, variable, position }: Wrong) {
  const { t } = useSettingsWords();
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
          className="ml-auto shrink-0 font-semibold underline underline-offset-2 max-column:-my-1.5 max-column:py-1.5"
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
  if (!meant) return <SettingsPhrase id="wrong.variable" values={{ variable, position }} marks={[bold]} />;
  return (
    <SettingsPhrase id="wrong.variableMeant" values={{ variable, position, meant }} marks={[bold, bold]} />
  );
}
