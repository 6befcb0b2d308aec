import { useEffect, useState } from 'react';
import type { KeptMailShown } from '../shapes.ts';
import { fetchMails, Refused } from './api.ts';
import { clock, day, fullTime } from './format.ts';
import { TopBar } from './TopBar.tsx';
import { type ErrorWord, words } from './words.ts';

export function MailScreen() {
  const [mails, setMails] = useState<KeptMailShown[] | null>(null);
  const [error, setError] = useState<ErrorWord | null>(null);
  useEffect(() => {
    fetchMails().then(setMails, (failure: unknown) =>
      setError(failure instanceof Refused ? failure.word : 'internal'),
    );
  }, []);
  return (
    <>
      <TopBar title={words.mail} purpose={words.mailPurpose} />
      <main className="mails">
        {error && (
          <p className="trouble" role="alert">
            {words.errors[error]}
          </p>
        )}
        {mails?.length === 0 && <p className="no-mail">{words.noMail}</p>}
        {mails?.map(mail => (
          <Mail key={mail.id} mail={mail} />
        ))}
      </main>
    </>
  );
}

/** What a mail links to opens in a tab of its own, as it would from a mail reader. */
const LINKS_ONLY = 'allow-popups allow-popups-to-escape-sandbox';

function Mail({ mail: { to, subject, at, html, text } }: { mail: KeptMailShown }) {
  return (
    <article className="mail">
      <header>
        <h2>{subject}</h2>
        <p>
          {words.mailTo(to)} ·{' '}
          <time dateTime={at} title={fullTime(at)}>
            {day(at)}, {clock(at)}
          </time>
        </p>
      </header>
      {/* In a box of its own: a mail may hold what a customer wrote, and must reach nothing here. */}
      {html ? <iframe title={subject} sandbox={LINKS_ONLY} srcDoc={html} /> : <pre>{text}</pre>}
    </article>
  );
}
