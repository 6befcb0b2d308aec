/** Parley's own sign: a large voice and a small one that answers. */
export function Mark({ size = 32 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden className="shrink-0">
      <rect width="32" height="32" rx="8" fill="var(--accent)" />
      <path
        fill="var(--on-accent)"
        d="M15 8c-4.7 0-8 2.9-8 6.6 0 2.1 1.1 3.9 2.9 5.1v3.3l3.3-1.9c.6.1 1.2.1 1.8.1 4.7 0 8-2.9 8-6.6S19.7 8 15 8z"
      />
      <circle cx="22.5" cy="21" r="3.6" fill="var(--on-accent)" stroke="var(--accent)" strokeWidth="1.8" />
    </svg>
  );
}
