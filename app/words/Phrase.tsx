import { Trans } from '@lingui/react';
import type { ReactElement } from 'react';
import type { AnyKey, Filled, WordKey } from './catalog.ts';

export type PhraseProps<Key extends AnyKey> = { id: Key; values: Filled<Key>[0]; marks: ReactElement[] };

/** What the phrases of the places are made of: a screen takes its place's. */
export function drawPhrase<Key extends AnyKey>({ id, values, marks }: PhraseProps<Key>) {
  return <Trans id={id} values={values ?? {}} components={{ ...marks }} />;
}

/** A sentence of which a part looks different: `<0>…</0>` in the catalog is drawn as the first mark. */
export function Phrase<Key extends WordKey>(props: PhraseProps<Key>) {
  return drawPhrase(props);
}
