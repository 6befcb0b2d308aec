import { useEffect, useState } from 'react';
import { classes } from './classes.ts';

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

type BoneProps = { shape: string; round?: 'full' | 'bubble' };

const ROUND = { full: 'rounded-full', bubble: 'rounded-bubble', chip: 'rounded-chip' } as const;

export function Bone({ shape, round }: BoneProps) {
  return <span className={classes('block bg-selected', ROUND[round ?? 'chip'], shape)} />;
}
