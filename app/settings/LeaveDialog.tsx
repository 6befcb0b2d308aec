import { useBlocker } from '@tanstack/react-router';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useSettingsWords } from './words/useSettingsWords.ts';

type Props = { dirty: boolean; discard: () => void };

/** Asks before what is not saved is left behind. Who is signed out has no choice, and finds it again. */
export function LeaveDialog({ dirty, discard }: Props) {
  const { t } = useSettingsWords();
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) =>
      dirty && next.pathname !== current.pathname && next.pathname !== '/sign-in',
    enableBeforeUnload: () => dirty,
    withResolver: true,
  });
  const leave = () => {
    discard();
    proceed?.();
  };
  return (
    <Dialog open={status === 'blocked'} onOpenChange={open => open || reset?.()} title={t('settings.leave')}>
      <p className="-mt-2 mb-5 max-w-80 text-balance text-soft">{t('settings.leaveBody')}</p>
      <div className="flex flex-wrap justify-end gap-2">
        <Button look="plain" onClick={leave}>
          {t('settings.leaveGo')}
        </Button>
        <Button look="filled" onClick={reset}>
          {t('settings.leaveStay')}
        </Button>
      </div>
    </Dialog>
  );
}
