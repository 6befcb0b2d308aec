import { CircleAlert } from 'lucide-react';

/** What is wrong with a form, read out as it comes. */
export function DoorTrouble({ text }: { text: string | null }) {
  return (
    <div role="alert">
      {text && (
        <p className="mb-4 flex gap-2 text-small text-danger">
          <CircleAlert size={16} strokeWidth={1.75} aria-hidden className="mt-0.5 shrink-0" />
          {text}
        </p>
      )}
    </div>
  );
}
