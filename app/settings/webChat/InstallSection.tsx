import { Globe } from 'lucide-react';
import { useSession } from '../../session/useSession.ts';
import { CodeBlock } from '../CodeBlock.tsx';
import { EntriesField } from '../EntriesField.tsx';
import { FormSection } from '../FormSection.tsx';
import { sitesIn } from '../sites.ts';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { Disclosed } from './Disclosed.tsx';
import { policyFor, SCRIPT, STUB, tagFor } from './snippets.ts';

/** How the chat comes to stand on a site, and on which it may (CHAT-1). */
export function InstallSection() {
  const { t } = useSettingsWords();
  const { id } = useSession().workspace;
  return (
    <FormSection title={t('install.title')} hint={t('install.hint')}>
      <CodeBlock label={t('install.tag')} code={tagFor(location.origin, id)} />
      <div>
        <Disclosed title={t('install.options')}>
          <Options />
        </Disclosed>
        <Disclosed title={t('install.policy')}>
          <p className="text-small text-pretty text-quiet">{t('install.policyHint')}</p>
          <CodeBlock label={t('install.policyWords')} code={policyFor(location.origin)} />
        </Disclosed>
        <Disclosed title={t('install.script')}>
          <p className="text-small text-pretty text-quiet">{t('install.scriptHint')}</p>
          <CodeBlock label={t('install.scriptWords')} code={SCRIPT} />
          <p className="text-small text-pretty text-quiet">{t('install.stubHint')}</p>
          <CodeBlock label={t('install.stubWords')} code={STUB} />
        </Disclosed>
      </div>
      <Sites />
    </FormSection>
  );
}

const OPTIONS = [
  ['data-language="it"', 'install.language'],
  ['data-side="left"', 'install.side'],
  ['data-open', 'install.open'],
  ['data-identity="…"', 'install.identity'],
] as const;

function Options() {
  const { t } = useSettingsWords();
  return (
    <dl className="grid gap-x-4 gap-y-1 text-small @min-[560px]:grid-cols-[152px_minmax(0,1fr)] @min-[560px]:gap-y-2">
      {OPTIONS.map(([written, hint]) => (
        <div key={written} className="contents">
          <dt translate="no" className="font-mono text-fine tracking-normal">
            {written}
          </dt>
          <dd className="text-pretty text-soft max-column:mb-2">{t(hint)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Sites() {
  const { t } = useSettingsWords();
  return (
    <div>
      <p className="font-medium">{t('install.sites')}</p>
      <p className="mt-0.5 mb-2 max-w-120 text-small text-pretty text-quiet">{t('install.sitesHint')}</p>
      <EntriesField
        at="/web_chat/sites"
        icon={Globe}
        read={sitesIn}
        inputMode="url"
        words={{
          list: t('install.sites'),
          add: t('install.addSite'),
          none: t('install.noSite'),
          remove: site => t('install.removeSite', { site }),
        }}
      />
    </div>
  );
}
