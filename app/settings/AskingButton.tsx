import { useState } from 'react';
import { AskFirst } from '../ui/AskFirst.tsx';
import { Button } from '../ui/Button.tsx';

type Props = { title: string; body: string; act: string; onAct: () => void };

/** A button that asks first, in the same word. */
export function AskingButton({ act, ...rest }: Props) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button look="plain" onClick={() => setAsking(true)}>
        {act}
      </Button>
      <AskFirst {...rest} act={act} open={asking} onClose={() => setAsking(false)} />
    </>
  );
}
