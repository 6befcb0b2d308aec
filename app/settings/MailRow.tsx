import { ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import type { Mail } from '../../contract/mailRoutes.ts';
import { fullTime, shortAgo } from '../words/clock.ts';
import { useNow } from '../words/now.ts';
import { useSettingsClock } from './words/useSettingsClock.ts';

/** A mail's subject, whom it is for and when it was written; a press opens it below. */
export function MailRow({ mail }: { mail: Mail }) {
  const [open, setOpen] = useState(false);
  const body = useId();
  return (
    <li className="border-b border-line">
      <button
        type="button"
        aria-expanded={open}
        aria-controls={open ? body : undefined}
        onClick={() => setOpen(!open)}
        className="focus-inset moving group flex min-h-16 w-full items-center gap-3 rounded-button py-2 text-left"
      >
        <ChevronRight
          size={16}
          strokeWidth={1.75}
          aria-hidden
          className="moving shrink-0 text-quiet group-hover:text-ink group-aria-expanded:rotate-90"
        />
        <Head mail={mail} />
      </button>
      {open && (
        <div id={body} className="pb-4">
          <Content mail={mail} />
        </div>
      )}
    </li>
  );
}

function Head({ mail: { subject, to, at } }: { mail: Mail }) {
  const clock = useSettingsClock();
  const now = useNow();
  const time = Date.parse(at);
  return (
    <>
      <span className="min-w-0 flex-1">
        <span className="block truncate font-semibold">{subject}</span>
        <span className="block truncate text-small text-quiet">{clock.t('mails.to', { address: to })}</span>
      </span>
      <time dateTime={at} title={fullTime(time, clock)} className="figures shrink-0 text-small text-quiet">
        {shortAgo(time, now, clock)}
      </time>
    </>
  );
}

/**
 * In a box of its own: a mail holds what a customer wrote, and must reach nothing here. What it links to opens in a
 * tab of its own, as it would from a mail reader.
 */
function Content({ mail: { subject, html, text } }: { mail: Mail }) {
  if (!html) return <pre className="px-7 font-sans whitespace-pre-wrap">{text}</pre>;
  return (
    <iframe
      title={subject}
      sandbox="allow-popups allow-popups-to-escape-sandbox"
      srcDoc={html}
      className="block h-120 w-full rounded-card border border-line"
    />
  );
}
