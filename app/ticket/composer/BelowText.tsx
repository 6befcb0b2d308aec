import { memo, type ReactNode, useDeferredValue, useMemo } from 'react';
import { type Draft, useDraft } from '../drafts.ts';
import type { Leaving } from '../outbox.ts';
import { Attached } from './Attached.tsx';
import { Foot } from './Foot.tsx';
import { QuietQuestion } from './QuietQuestion.tsx';
import { Tools } from './Tools.tsx';
import type { Writing } from './useWriting.ts';
import { writtenIn } from './written.ts';

type Props = {
  writing: Writing;
  /** Whether it is asked first, should there be something to send. */
  asking: boolean;
  onFiles: (files: File[]) => void;
  onSend: (leaving?: Leaving) => void;
  onPress: () => void;
  onBack: () => void;
  /** Between what goes with the text and what sends it. */
  children: ReactNode;
};

/** All that stands below the text. It may be a keystroke behind, so that no keystroke waits for it to be drawn. */
export function BelowText(props: Props) {
  const draft = useDeferredValue(useDraft(props.writing.place));
  return <Drawn {...props} draft={draft} />;
}

const Drawn = memo(function Drawn({ draft, writing, asking, children, ...on }: Props & { draft: Draft }) {
  const written = useMemo(() => writtenIn(writing, draft), [writing, draft]);
  const { notYet } = written;
  return (
    <>
      <Attached writing={writing} written={written} />
      {children}
      {asking && !notYet ? (
        <QuietQuestion ticket={writing.ticket} onSend={on.onSend} onBack={on.onBack} />
      ) : (
        <Foot channel={writing.ticket.channel} written={written} onSend={on.onPress}>
          <Tools writing={writing} ready={!notYet} onFiles={on.onFiles} onSend={on.onSend} />
        </Foot>
      )}
    </>
  );
});
