import { readable } from '../../../contract/chatColors.ts';
import { controlClass, describedBy } from '../control.ts';
import { FieldFrame } from '../FieldFrame.tsx';
import { useField } from '../useForm.ts';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { hexOf } from './color.ts';
import { useColor } from './useColor.ts';

/** The shop's colour: chosen, or typed as its web designer writes it. */
export function ColorField() {
  const { t } = useSettingsWords();
  const { id, value, trouble, edit } = useField('/web_chat/color');
  const color = useColor();
  const isWhite = readable(color).on_color === '#ffffff';
  const hint = t(isWhite ? 'look.whiteOn' : 'look.blackOn');
  return (
    <FieldFrame id={id} label={t('look.color')} hint={hint} trouble={trouble}>
      <span className="flex gap-2">
        <input
          type="color"
          aria-label={t('look.choose')}
          value={color}
          onChange={event => edit(event.target.value)}
          className="h-9 w-12 shrink-0 rounded-button border border-line-strong bg-field p-1 shadow-field max-column:h-11 [&::-webkit-color-swatch]:rounded-key [&::-webkit-color-swatch]:border-0 [&::-webkit-color-swatch-wrapper]:p-0"
        />
        <input
          id={id}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={value}
          onChange={event => edit(event.target.value)}
          onBlur={() => edit(hexOf(value) ?? value)}
          {...describedBy(id, hint, trouble)}
          className={controlClass(trouble, false, 'figures max-w-26')}
        />
      </span>
    </FieldFrame>
  );
}
