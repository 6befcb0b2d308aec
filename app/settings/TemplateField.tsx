import { useRef } from 'react';
import type { Language } from '../../contract/vocabulary.ts';
import { classes } from '../ui/classes.ts';
import { describedBy } from './control.ts';
import type { TemplatePointer } from './fields.ts';
import { LONGEST } from './limits.ts';
import { SentAs } from './SentAs.tsx';
import { TemplateText } from './TemplateText.tsx';
import { TemplateTools } from './TemplateTools.tsx';
import { TemplateTrouble } from './TemplateTrouble.tsx';
import { meantBy } from './template.ts';
import { useField } from './useForm.ts';
import { useSettingsWords } from './words/useSettingsWords.ts';

type Props = { at: TemplatePointer; label: string; hidden?: boolean; unused?: boolean; lang?: Language };

/** A text with variables: what they are called, what they become, and how much room is left. */
export function TemplateField({ at, label, hidden = false, unused = false, lang }: Props) {
  const { t } = useSettingsWords();
  const field = useField(at);
  const { id, value, trouble, readOnly, edit } = field;
  const box = useRef<HTMLTextAreaElement>(null);
  return (
    <div>
      <label htmlFor={id} className={hidden ? 'sr-only' : 'mb-1.5 block font-medium'}>
        {label}
        {unused && <span className="font-normal text-quiet"> · {t('auto.unused')}</span>}
      </label>
      <div
        className={classes(
          'moving rounded-card border has-[textarea:focus-visible]:border-control',
          trouble ? 'border-danger inset-ring inset-ring-danger' : 'border-line-strong',
          readOnly ? 'bg-surface-quiet' : 'bg-field shadow-field',
        )}
      >
        <TemplateText
          ref={box}
          id={id}
          lang={lang}
          value={value}
          readOnly={readOnly}
          wrongAt={trouble?.position ?? null}
          onChange={edit}
          {...describedBy(id, false, trouble)}
        />
        {!readOnly && (
          <TemplateTools at={at} box={box} length={[...value.trim()].length} most={LONGEST.template} />
        )}
      </div>
      <TemplateTrouble field={field} box={box} meantBy={meantBy} />
      <SentAs template={value} />
    </div>
  );
}
