import { useQueryClient } from '@tanstack/react-query';
import { call, Refused } from '../../contract/client.ts';
import type { Tag } from '../../contract/tagRoutes.ts';
import type { TagColor } from '../../contract/vocabulary.ts';
import { heedRefusal } from '../session/ends.ts';
import { reasonOf } from '../settings/reasonOf.ts';
import { say } from '../ui/toast.ts';
import { useWords } from '../words/useWords.ts';
import { tagsQuery } from './tags.ts';

const REASONS = { duplicate_name: 'tag.nameTaken', too_many_tags: 'tag.tooMany' } as const;

/** Makes a tag, as found out where one is missing. Null where the server refuses, which is said. */
export function useCreateTag(): (name: string, color: TagColor) => Promise<Tag | null> {
  const { t } = useWords();
  const client = useQueryClient();
  return async (name, color) => {
    try {
      const tag = await call('createTag', { body: { name, color } });
      client.setQueryData(tagsQuery.queryKey, (tags = []) => [
        ...tags.filter(({ id }) => id !== tag.id),
        tag,
      ]);
      void client.invalidateQueries({ queryKey: tagsQuery.queryKey });
      return tag;
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      heedRefusal(client, error);
      const known = error instanceof Refused && Object.entries(REASONS).find(([code]) => code === error.code);
      const reason = known ? t(known[1]) : reasonOf(error, t);
      say({ text: t('tag.notCreated', { reason }), tone: 'refused' });
      return null;
    }
  };
}
