import { Refused } from '../../../../contract/client.ts';
import { Button } from '../../../ui/Button.tsx';
import { useWords } from '../../../words/useWords.ts';

const WORDS = {
  no_gif_provider: 'gif.gone',
  gif_key_refused: 'gif.keyRefused',
  gif_quota: 'gif.quota',
  gif_provider_unreachable: 'gif.unreachable',
  not_found: 'gif.notThere',
  media_not_an_image: 'gif.notThere',
  media_too_large: 'gif.tooLarge',
} as const;

const isKnown = (code: string): code is keyof typeof WORDS => Object.hasOwn(WORDS, code);

type Props = { error: Error; onAgain?: () => void };

/** Why there are none, or why the one that was chosen cannot be had. */
export function GifTrouble({ error, onAgain }: Props) {
  const { t } = useWords();
  const code = error instanceof Refused ? error.code : '';
  return (
    <div
      role="alert"
      className="flex flex-col items-center gap-3 px-5 py-4 text-center text-small text-danger"
    >
      <p className="text-balance">{t(isKnown(code) ? WORDS[code] : 'gif.failed')}</p>
      {onAgain && (
        <Button size="small" onClick={onAgain}>
          {t('action.retry')}
        </Button>
      )}
    </div>
  );
}
