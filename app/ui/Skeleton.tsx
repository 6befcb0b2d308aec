import { useEffect, useState } from 'react';

/** Anything that comes within this time comes without a flicker before it. */
const PATIENCE = 150;

export function useWaitedFor(waiting: boolean): boolean {
  const [long, setLong] = useState(false);
  useEffect(() => {
    if (!waiting) return setLong(false);
    const timer = setTimeout(setLong, PATIENCE, true);
    return () => clearTimeout(timer);
  }, [waiting]);
  return waiting && long;
}

export function Bone({ className }: { className: string }) {
  return <span className={`block rounded-chip bg-selected ${className}`} />;
}
