import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useSettingsWords } from './words/useSettingsWords.ts';

type Props = { text: string; again: () => unknown };

/** In place of what could not be read: that it could not, and to ask once more. */
export function NotRead({ text, again }: Props) {
  const { t } = useSettingsWords();
  const retry = <Button onClick={() => void again()}>{t('action.retry')}</Button>;
  return <Notice alert text={text} action={retry} />;
}
