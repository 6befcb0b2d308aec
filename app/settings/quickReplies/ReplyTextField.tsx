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
        <div className="px-3.5 pb-1">
          <VariableChips box={box} variables={REPLY_VARIABLES} onChange={edit} />
        </div>
        <div className="flex items-center justify-between gap-3 pr-3.5 pb-1.5 pl-1.5">
          <EmojiButton box={box} />
          <Length text={value} isTexted={isTexted} />
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
