import type { Visitor } from '../../contract/shapes.ts';
import { PageLink } from '../ticket/visitor/PageLink.tsx';
import { Presence } from '../ticket/visitor/Presence.tsx';
import { useWords } from '../words/useWords.ts';
import { Line } from './Line.tsx';
import { Section } from './Section.tsx';

/** What can be seen of a web chat's visitor: whether they are there, and which page they have before them (CHAT-5). */
export function Visit({ visitor }: { visitor: Visitor }) {
  const { t } = useWords();
  const language = useLanguageName(visitor.language);
  const { page } = visitor;
  return (
    <Section name="visit" title={t('visitor.title')}>
      <div className="mb-1 text-small">
        <Presence visitor={visitor} page="left out" />
      </div>
      <dl className="flex flex-col gap-1 text-small">
        {page && (
          <Line label={t('visitor.page')}>
            <PageLink page={page} />
          </Line>
        )}
        <Line label={t('visitor.language')}>{language}</Line>
      </dl>
    </Section>
  );
}

/** "Italian", for `it`. */
function useLanguageName(tag: string): string {
  const { locale } = useWords();
  const name = new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}
