import { afterAll, vi } from 'vitest';

// A file that shares its process leaves it as it was: the next would have its clock and its browser.
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});
