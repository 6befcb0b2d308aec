import { written } from './written.ts';

/** How the keys that send are written on this keyboard. */
export const sendKeys = written('mod Enter');
