import { type ReactNode, useEffect, useState } from 'react';

/** What nobody looks at first: drawn in the frame after the one that shows what is around it. */
export function AfterPaint({ children }: { children: ReactNode }) {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    let next = requestAnimationFrame(() => {
      next = requestAnimationFrame(() => setPainted(true));
    });
    return () => cancelAnimationFrame(next);
  }, []);
  return painted && children;
}
