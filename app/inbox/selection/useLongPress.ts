import { type MouseEvent, type PointerEvent, useRef } from 'react';

const LONG = 450;
/** A finger that has moved further than this is scrolling. */
const STILL = 10;

/** Where nothing hovers, a finger that stays begins to choose. What comes after it is no tap. */
export function useLongPress(onLong: () => void) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const from = useRef({ x: 0, y: 0 });
  const wasLong = useRef(false);
  const stop = () => clearTimeout(timer.current);
  return {
    /** Whether this click is only the end of it. */
    isItsEnd: () => wasLong.current,
    handlers: {
      onPointerDown: ({ pointerType, clientX: x, clientY: y }: PointerEvent) => {
        wasLong.current = false;
        if (pointerType === 'mouse') return;
        from.current = { x, y };
        timer.current = setTimeout(() => {
          wasLong.current = true;
          onLong();
        }, LONG);
      },
      onPointerMove: ({ clientX: x, clientY: y }: PointerEvent) => {
        if (Math.hypot(x - from.current.x, y - from.current.y) > STILL) stop();
      },
      onPointerUp: stop,
      onPointerCancel: stop,
      // A link would offer to open itself elsewhere.
      onContextMenu: (event: MouseEvent) => wasLong.current && event.preventDefault(),
    },
  };
}
