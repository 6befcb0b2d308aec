import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { Button, type ButtonLook } from '../ui/Button.tsx';
import { say } from '../ui/toast.ts';
import { useSettingsWords } from './words/useSettingsWords.ts';

type Props = ButtonLook & {
  text: string;
  /** Marks the text where it stands, for whoever then has to copy it by keyboard. */
  mark: () => void;
  /** What is copied, by the id of the element that says it. */
  describedBy: string;
  className?: string;
};

export function CopyButton({ text, mark, describedBy, className, ...look }: Props) {
  const { t } = useSettingsWords();
  const [copied, setCopied] = useState<string | null>(null);
  const copy = async () => {
    mark();
    try {
      await navigator.clipboard.writeText(text);
      setCopied(text);
    } catch {
      // Not over plain http, and not where the reader forbids it.
      say({ text: t('copy.notAllowed'), tone: 'refused' });
    }
  };
  const isCopied = copied === text;
  const Sign = isCopied ? Check : Copy;
  return (
    <Button {...look} onClick={() => void copy()} aria-describedby={describedBy} className={className}>
      <Sign size={16} strokeWidth={1.75} aria-hidden />
      <span aria-live="polite">{t(isCopied ? 'copy.done' : 'copy.do')}</span>
    </Button>
  );
}
