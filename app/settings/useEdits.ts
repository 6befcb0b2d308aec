import { type Dispatch, type SetStateAction, useEffect, useState } from 'react';
import { useSession } from '../session/useSession.ts';
import type { Edits } from './fields.ts';

const kept = new Map<string, Edits>();

/** What is not saved yet. It outlives a session that ends under the page, for whoever signs in again as the same. */
export function useEdits(page: string): [Edits, Dispatch<SetStateAction<Edits>>] {
  const place = `${useSession().member.id} ${page}`;
  const [edits, setEdits] = useState<Edits>(() => kept.get(place) ?? {});
  useEffect(() => {
    kept.set(place, edits);
  }, [place, edits]);
  return [edits, setEdits];
}
