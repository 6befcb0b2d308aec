import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/** Once, and with the way back: while the other page loads, this one is drawn with every change of the address. */
export function ToSignIn() {
  const router = useRouter();
  useEffect(() => {
    const { href, pathname } = router.latestLocation;
    if (pathname === '/sign-in') return;
    const search = href === '/inbox' ? {} : { next: href };
    void router.navigate({ to: '/sign-in', search, replace: true });
  }, [router]);
  return null;
}
