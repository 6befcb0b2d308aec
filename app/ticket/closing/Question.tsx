import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useWords } from '../../words/useWords.ts';
import { type Asked, answer } from './ask.ts';

/** Whether web chats are to be ended for good. Enter goes on, Escape back. */
export default function Question({ asked: { chats, blocks } }: { asked: Asked }) {
  const { t } = useWords();
  return (
    <Dialog
      open
      onOpenChange={open => open || answer(false)}
      title={t(blocks ? 'ending.block' : 'ending.close', { count: chats })}
    >
      <p className="w-84 max-w-full text-pretty text-soft">{t('ending.hint', { count: chats })}</p>
      {/* The keyboard begins at what comes first. */}
      <div className="mt-5 flex flex-row-reverse gap-2">
        <Button look="filled" onClick={() => answer(true)}>
          {blocks ? t('block.block') : t('ending.yes', { count: chats })}
        </Button>
        <Button look="plain" onClick={() => answer(false)}>
          {t('action.cancel')}
        </Button>
      </div>
    </Dialog>
  );
}
