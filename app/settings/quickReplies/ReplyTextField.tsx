import { useRef } from 'react';
import { REPLY_VARIABLES } from '../../../contract/replyVariables.ts';
import { EmojiButton } from '../../ticket/composer/emoji/EmojiButton.tsx';
import { classes } from '../../ui/classes.ts';
import { describedBy, hintId } from '../control.ts';
import { TemplateText } from '../TemplateText.tsx';
import { TemplateTrouble } from '../TemplateTrouble.tsx';
import { VariableChips } from '../VariableChips.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { Length } from './Length.tsx';
import { meantBy, piecesOf } from './replyText.ts';
import { Sample } from './Sample.tsx';
import type { Field } from './useReplyForm.ts';

type Props = { field: Field<'body'>; isTexted: boolean };

/** The text and its variables; below it what becomes of them, and how much it takes where it is texted. */
export function ReplyTextField({ field, isTexted }: Props) {
  const { t } = useSettingsWords();
  const box = useRef<HTMLTextAreaElement>(null);
  const { id, value, trouble, edit } = field;
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block font-medium">
        {t('quick.body')}
      </label>
      <div
        className={classes(
          'moving relative rounded-card border bg-field shadow-field has-[textarea:focus-visible]:border-control',
          trouble ? 'border-danger inset-ring inset-ring-danger' : 'border-line-strong',
        )}
      >
        <TemplateText
          ref={box}
          id={id}
          value={value}
          drawn={piecesOf(value)}
          wrongAt={trouble?.position ?? null}
          onChange={edit}
          {...describedBy(id, true, trouble)}
        />
        <div className="flex flex-wrap items-end gap-x-3 gap-y-1.5 px-3.5 pb-2.5">
          <div className="min-w-0 flex-1 basis-80">
            <VariableChips box={box} variables={REPLY_VARIABLES} onChange={edit} />
          </div>
          <Length text={value} isTexted={isTexted} />
        </div>
        <div className="px-1.5 pb-1.5">
          <EmojiButton box={box} />
        </div>
      </div>
      <TemplateTrouble field={field} box={box} meantBy={meantBy} />
      <Sample text={value} />
      <p id={hintId(id)} className="mt-1.5 text-small text-pretty text-quiet">
        {t('quick.fallback', { example: "{{first_name|default:'there'}}" })}
      </p>
    </div>
  );
}
