import { Fragment } from 'react';
import type { Note } from '../../../contract/shapes.ts';
import { useSession } from '../../session/useSession.ts';
import { classes } from '../../ui/classes.ts';
import { LinkedText } from '../LinkedText.tsx';
import { piecesWithMentions } from './mentions.ts';

/** A note's words, with the names of those whom it is meant for; one's own stands out most. */
export function NoteText({ body, mentions }: Pick<Note, 'body' | 'mentions'>) {
  const me = useSession().member.id;
  return piecesWithMentions(body, mentions).map(({ text, mentioned }, index) =>
    mentioned ? (
      <span
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text have no other name, and never move
        key={index}
        className={classes(
          'rounded-key font-semibold text-note',
          mentioned.id === me && 'bg-note-line/60 box-decoration-clone px-1',
        )}
      >
        {text}
      </span>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      <Fragment key={index}>
        <LinkedText text={text} />
      </Fragment>
    ),
  );
}
