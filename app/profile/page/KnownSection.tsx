import { useState } from 'react';
import type { WholeProfile } from '../../../contract/profileRoutes.ts';
import { LinkedText } from '../../ticket/LinkedText.tsx';
import { Button } from '../../ui/Button.tsx';
import { Section } from '../Section.tsx';
import { useProfileWords } from '../words/useProfileWords.ts';
import { knownLines } from './knownLines.ts';

/** So many are seen before somebody asks for all. */
const AT_FIRST = 20;

/** What the shop's other tools have told of a customer (DATA-1). It is theirs to change, so that it is only read here. */
export function KnownSection({ profile: { details } }: { profile: WholeProfile }) {
  const { t } = useProfileWords();
  const [all, setAll] = useState(false);
  const lines = details ? knownLines(details, t) : [];
  if (lines.length === 0) return null;
  return (
    <Section name="known" title={t('whole.known')}>
      <dl className="grid grid-cols-[100px_minmax(0,1fr)] gap-y-1 text-small">
        {(all ? lines : lines.slice(0, AT_FIRST)).map(({ name, value }) => (
          <div key={name} className="contents">
            <dt className="pr-2 break-words text-quiet">{name}</dt>
            <dd className="min-w-0 break-words whitespace-pre-line">
              <LinkedText text={value} />
            </dd>
          </div>
        ))}
      </dl>
      {!all && lines.length > AT_FIRST && (
        <Button look="plain" size="small" className="mt-2 -ml-2.5" onClick={() => setAll(true)}>
          {t('whole.showAll', { count: lines.length })}
        </Button>
      )}
    </Section>
  );
}
