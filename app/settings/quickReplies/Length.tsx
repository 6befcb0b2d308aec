import { segmentsOf } from '../../../contract/segments.ts';
import { classes } from '../../ui/classes.ts';
import { LONGEST } from '../limits.ts';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { piecesOf } from './replyText.ts';
import { useSaid } from './useSaid.ts';

/** How long the text is, and where it is texted how many segments it takes: about, while a customer fills it. */
export function Length({ text, isTexted }: { text: string; isTexted: boolean }) {
  const { t, locale } = useSettingsWords();
  const said = piecesOf(text.trim()).map(useSaid());
  const { segments: count } = segmentsOf(said.map(piece => piece.text).join(''));
  const isAbout = said.some(({ isOpen }) => isOpen);
  const length = [...text.trim()].length;
  const number = (value: number) => new Intl.NumberFormat(locale).format(value);
  const most = number(LONGEST.reply);
  return (
    <p
      title={t('template.countTitle', { count: length, most })}
      className={classes(
        'figures ml-auto text-meta whitespace-nowrap',
        length > LONGEST.reply ? 'text-danger' : 'text-quiet',
      )}
    >
      {isTexted && length > 0 && `${t(isAbout ? 'quick.aboutSegments' : 'count.segments', { count })} · `}
      {t('template.count', { count: number(length), most })}
    </p>
  );
}
