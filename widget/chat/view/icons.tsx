/** Drawn with one line each, on 24 by 24. */
const DRAWN = {
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  down: 'M6 9l6 6 6-6',
  close: 'M6 6l12 12M18 6L6 18',
  emoji: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM8 14q4 4 8 0M9 9.5h.01M15 9.5h.01',
  picture: 'M4 4h16v16H4ZM9 10.5a1 1 0 1 0 0-3 1 1 0 0 0 0 3ZM20 15l-4-4L6 20',
  send: 'M12 19V5M5 12l7-7 7 7',
};

export function Icon({ name, size = 20 }: { name: keyof typeof DRAWN; size?: number }) {
  return (
    <svg class={`i-${name}`} viewBox="0 0 24 24" width={size} height={size} aria-hidden="true">
      <path d={DRAWN[name]} />
    </svg>
  );
}
