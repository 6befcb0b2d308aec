import { build } from './build.ts';
import { print } from './print.ts';
import type { Weight } from './weight.ts';
import { BARS, weighWidget } from './widget/weigh.ts';

/** What the chat costs a page before anybody has written, in bytes: of the files as they are built and leave. */
export async function widget(): Promise<boolean> {
  build();
  const { loader, firstMessage } = await weighWidget();
  const results = [report('loader', loader, BARS.loader)];
  for (const [language, weight] of Object.entries(firstMessage))
    results.push(report('first_message', weight, BARS.first_message, { language }));
  return results.every(Boolean);
}

function report(part: string, weight: Weight, bar: number, more = {}): boolean {
  const pass = weight.gzip <= bar;
  print({ bench: 'widget', part, ...more, ...weight, bars: { gzip: bar }, pass });
  return pass;
}
