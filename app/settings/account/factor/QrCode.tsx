import { encode } from 'uqr';

/** Modules of white around it: less, and phones do not find it (ISO/IEC 18004, 5.3.8). */
const QUIET = 4;

/** Dark on white in either theme: many phones read it the other way round not at all. */
export function QrCode({ text, name }: { text: string; name: string }) {
  const { size, data } = encode(text, { border: QUIET });
  return (
    <svg role="img" aria-label={name} viewBox={`0 0 ${size} ${size}`} className="size-50 rounded-card">
      <rect width={size} height={size} fill="white" />
      <path d={data.map(drawn).join('')} fill="black" shapeRendering="crispEdges" />
    </svg>
  );
}

function drawn(row: boolean[], y: number): string {
  return row.map((dark, x) => (dark ? `M${x},${y}h1v1h-1z` : '')).join('');
}
