import type { ReactNode } from 'react';
import type { Visitor } from '../../../contract/shapes.ts';
import { nameOf, webAddress } from './seenPage.ts';

type Props = { page: NonNullable<Visitor['page']>; children?: ReactNode };

/** Leads to a page on which a visitor is or was. It is not told from where. */
export function PageLink({ page, children = nameOf(page) }: Props) {
  const address = webAddress(page);
  const name = <bdi>{children}</bdi>;
  if (!address) return name;
  return (
    <a
      href={address}
      title={address}
      target="_blank"
      rel="noopener noreferrer nofollow"
      className="underline decoration-line-strong underline-offset-2 hover:decoration-current"
    >
      {name}
    </a>
  );
}
