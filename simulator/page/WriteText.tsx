import { ArrowUp } from 'lucide-react';
import { useRef, useState } from 'react';
import type { SimulatedText } from '../shapes.ts';
import { Refused, sendText } from './api.ts';
import { type ErrorWord, words } from './words.ts';

type Props = { phone: string; to: string | undefined; onTaken(text: SimulatedText): void };

const KEYWORDS = ['JOIN', 'STOP', 'START', 'HELP'];

export function WriteText({ phone, to, onTaken }: Props) {
  const [draft, setDraft] = useState('');
  const [error, setError] = useState<ErrorWord | null>(null);
  // One after the other: two quick texts arrive in the order they were written.
  const line = useRef(Promise.resolve());

  const send = (body: string) => {
    if (body.trim() === '') return;
    setDraft('');
    setError(null);
    line.current = line.current
      .then(() => sendText(phone, to, body))
      .then(onTaken, (failure: unknown) => {
        setError(failure instanceof Refused ? failure.word : 'internal');
        setDraft(newer => newer || body);
      });
  };

  return (
    <div className="write">
      <fieldset className="keywords" aria-label={words.keywords}>
        {KEYWORDS.map(keyword => (
          <button key={keyword} type="button" onClick={() => send(keyword)}>
            {keyword}
          </button>
        ))}
      </fieldset>
      {error && (
        <p className="refused" role="alert">
          {words.errors[error]}
        </p>
      )}
      <TextBox draft={draft} onDraft={setDraft} onSend={() => send(draft)} />
    </div>
  );
}

type BoxProps = { draft: string; onDraft(draft: string): void; onSend(): void };

function TextBox({ draft, onDraft, onSend }: BoxProps) {
  return (
    <form
      className="text-box"
      onSubmit={event => {
        event.preventDefault();
        onSend();
      }}
    >
      <textarea
        aria-label={words.text}
        placeholder={words.placeholder}
        rows={1}
        value={draft}
        onChange={event => onDraft(event.target.value)}
        onKeyDown={event => {
          // While an input method composes, Enter picks its word.
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          onSend();
        }}
      />
      <button type="submit" aria-label={words.send} title={words.send} data-ready={draft.trim() !== ''}>
        <ArrowUp aria-hidden="true" size={16} strokeWidth={2.25} />
      </button>
    </form>
  );
}
