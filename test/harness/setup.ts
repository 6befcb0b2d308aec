import { afterAll } from 'vitest';
import { expectDescribed } from './heldToDocument.ts';
import { endWhatIsLeft } from './leftRunning.ts';

// Of all hooks of a file the first to be named, so that it is the last to run.
afterAll(endWhatIsLeft);
afterAll(expectDescribed);
