import type { ReactNode } from 'react';
import { words } from './words.ts';

const PLACES = [
  { href: '/', word: words.inbox },
  { href: '/simulator', word: words.phones },
  { href: '/demo-shop', word: words.shopPage },
  { href: '/simulator/mail', word: words.mail },
];

export function TopBar({
  title,
  purpose,
  children,
}: {
  title: string;
  purpose: string;
  children?: ReactNode;
}) {
  return (
    <header className="top-bar">
      <div className="title">
        <h1>{title}</h1>
        <p>{purpose}</p>
      </div>
      <nav aria-label="Parley">
        {PLACES.filter(({ href }) => href !== window.location.pathname).map(({ href, word }) => (
          <a key={href} href={href}>
            {word}
          </a>
        ))}
      </nav>
      {children}
    </header>
  );
}
