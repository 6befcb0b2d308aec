import { Trans } from '@lingui/react';
import type { ReactElement } from 'react';
import type { Filled, WordKey } from './catalog.ts';

type Props<Key extends WordKey> = { id: Key; values: Filled<Key>[0]; marks: ReactElement[] };

/** A sentence of which a part looks different: `<0>…</0>` in the catalog is drawn as the first mark. */
export function Phrase<Key extends WordKey>({ id, values, marks }: Props<Key>) {
  return <Trans id={id} values={values ?? {}} components={{ ...marks }} />;
}
