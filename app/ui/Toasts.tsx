import { Check, CircleAlert, X } from 'lucide-react';
import { useShortcut } from '../keyboard/useShortcut.ts';
import { useWords } from '../words/useWords.ts';
import { IconButton } from './IconButton.tsx';
import { Kbd } from './Kbd.tsx';
import { dismiss, type Toast, undoLast, useToast } from './toast.ts';

/** The region is always there, so that a screen reader hears what appears in it. */
export function Toasts() {
  const toast = useToast();
  return (
    <div
      role="status"
      className="pointer-events-none fixed bottom-4 left-18 z-40 max-column:top-17 max-column:right-4 max-column:bottom-auto max-column:left-4"
    >
      {toast && <Card key={toast.id} toast={toast} />}
    </div>
  );
}

function Card({ toast }: { toast: Toast }) {
  const { t } = useWords();
  useShortcut('z', undoLast, toast.undo !== undefined);
  const Sign = toast.tone === 'done' ? Check : CircleAlert;
  return (
    <div className="toast pointer-events-auto flex min-h-11 w-fit max-w-82 items-center max-column:w-auto max-column:max-w-none gap-3 rounded-card bg-surface-raised py-1.5 pr-1.5 pl-4 shadow-raised">
      <Sign
        size={16}
        strokeWidth={1.75}
        aria-hidden
        className={toast.tone === 'done' ? 'text-quiet' : 'text-danger'}
      />
      <span className="min-w-0 flex-1 py-1">{toast.text}</span>
      {toast.action && (
        <button
          type="button"
          onClick={() => choose(toast.action)}
          className="moving flex h-8 max-column:h-10 items-center rounded-button px-2 font-medium text-accent-text hover:bg-hover"
        >
          {toast.action.label}
        </button>
      )}
      {toast.undo && (
        <button
          type="button"
          onClick={undoLast}
          className="moving flex h-8 max-column:h-10 items-center gap-2 rounded-button px-2 font-medium text-accent-text hover:bg-hover"
        >
          {t('action.undo')}
          <span className="flex max-column:hidden">
            <Kbd keys="z" />
          </span>
        </button>
      )}
      <IconButton icon={X} name={t('action.dismiss')} tip="top-end" onClick={dismiss} />
    </div>
  );
}

function choose(action: Toast['action']) {
  dismiss();
  action?.run();
}
