import type { WorkspaceKey } from '../../words/catalog.ts';
import { useWordsOf, type WordsOf } from '../../words/useWordsOf.ts';

/** The words of going from one workspace to another, brought with what says them (`bringWords`). */
export function useWorkspaceWords(): WordsOf<WorkspaceKey> {
  return useWordsOf<WorkspaceKey>();
}
