import type { WholeProfile } from '../../../contract/profileRoutes.ts';
import { propertiesOf } from '../activity/properties.ts';
import type { useProfileWords } from '../words/useProfileWords.ts';

type Details = NonNullable<WholeProfile['details']>;
type Say = ReturnType<typeof useProfileWords>['t'];

/** What is known of somebody, line by line: what has a name everywhere, then the shop's own by its own names. */
export function knownLines(details: Details, t: Say): { name: string; value: string }[] {
  const { address1, address2, zip } = details.address;
  const known = [
    { name: t('whole.organization'), value: details.organization },
    { name: t('whole.jobTitle'), value: details.title },
    { name: t('whole.address'), value: [address1, address2, zip].filter(Boolean).join('\n') },
    { name: t('whole.locale'), value: details.locale },
  ];
  const own = propertiesOf(details.properties).map(({ name, value }) => ({ name, value: said(value, t) }));
  return [...known, ...own].flatMap(({ name, value }) => (value ? [{ name, value }] : []));
}

function said(value: string | number | boolean | null, t: Say): string | null {
  if (typeof value === 'boolean') return t(value ? 'detail.yes' : 'detail.no');
  return value === null ? null : String(value);
}
