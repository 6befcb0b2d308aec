import { type DragEvent, useEffect, useState } from 'react';

const hasFiles = ({ dataTransfer }: { dataTransfer: DataTransfer | null }) =>
  dataTransfer?.types.includes('Files') ?? false;

/** Takes files that are dropped here, and says whether some are being held over it. */
export function useDrop(onFiles: (files: File[]) => void) {
  const [over, setOver] = useState(false);
  useEffect(guardPage, []);
  const handlers = {
    onDragOver: (event: DragEvent) => setOver(hasFiles(event)),
    onDragLeave: (event: DragEvent) => {
      if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
    },
    onDrop: (event: DragEvent) => {
      setOver(false);
      if (hasFiles(event)) onFiles([...event.dataTransfer.files]);
    },
  };
  return { over, handlers };
}

/** A file that misses its place would take the whole page's. */
function guardPage() {
  const hold = (event: globalThis.DragEvent) => hasFiles(event) && event.preventDefault();
  window.addEventListener('dragover', hold);
  window.addEventListener('drop', hold);
  return () => {
    window.removeEventListener('dragover', hold);
    window.removeEventListener('drop', hold);
  };
}
