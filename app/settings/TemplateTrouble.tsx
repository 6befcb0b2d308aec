import { Phrase } from '../words/Phrase.tsx';
import { useWords } from '../words/useWords.ts';
import type { TemplatePointer } from './fields.ts';
import { TroubleText } from './TroubleText.tsx';
import { meantBy, writtenAs } from './template.ts';
import { useField } from './useForm.ts';

/** AUTO-2: which variable is not known, where it stands, and which one it was to be. */
export function TemplateTrouble({ at }: { at: TemplatePointer }) {
  const { id, trouble } = useField(at);
  const { variable, position } = trouble ?? {};
  if (variable === undefined || position === undefined) return <TroubleText id={id} trouble={trouble} />;
  return (
    <TroubleText id={id} trouble={trouble}>
      <Unknown at={at} wrong={{ variable, position }} />
    </TroubleText>
  );
}

type Wrong = { variable: string; position: number };

function Unknown({ at, wrong: { variable, position } }: { at: TemplatePointer; wrong: Wrong }) {
  const { t } = useWords();
  const { value, edit } = useField(at);
  const letters = [...value];
  const [before, rest] = [letters.slice(0, position - 1).join(''), letters.slice(position - 1).join('')];
  const written = /^\{\{[^{}]*\}\}/.exec(rest)?.[0];
  if (!written) return <p>{t('wrong.unclosed', { braces: '{{', position })}</p>;
  const meant = meantBy(variable);
  const bold = <b key="name" className="font-semibold" />;
  if (!meant)
    return (
      <Phrased>
        <Phrase id="wrong.variable" values={{ variable, position }} marks={[bold]} />
      </Phrased>
    );
  return (
    <>
      <Phrased>
        <Phrase id="wrong.variableMeant" values={{ variable, position, meant }} marks={[bold, bold]} />
      </Phrased>
      <button
        type="button"
        onClick={() => edit(before + writtenAs(meant) + rest.slice(written.length))}
        className="ml-auto shrink-0 font-semibold underline underline-offset-2"
      >
        {t('template.replace')}
      </button>
    </>
  );
}

function Phrased({ children }: { children: React.ReactNode }) {
  return <p className="min-w-0 break-words">{children}</p>;
}
