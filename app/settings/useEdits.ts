import { type Dispatch, type SetStateAction, useEffect, useState } from 'react';
import { useSession } from '../session/useSession.ts';
import type { Edits } from './fields.ts';

const kept = new Map<string, object>();

/** What is not saved yet. It outlives a session that ends under the page, for whoever signs in again as the same. */
export function useEdits<Kept extends object = Edits>(
  page: string,
  none: Kept,
): [Kept, Dispatch<SetStateAction<Kept>>] {
  const place = `${useSession().member.id} ${page}`;
  const [edits, setEdits] = useState(() => (kept.get(place) ?? none) as Kept);
  useEffect(() => {
    kept.set(place, edits);
  }, [place, edits]);
  return [edits, setEdits];
}
