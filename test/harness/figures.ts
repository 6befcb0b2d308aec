/** What a process tells of itself at `/metrics`. */
export type Figures = {
  names: Set<string>;
  /** Of the one series with these labels at least; undefined where there is none. */
  of(name: string, labels?: Record<string, string>): number | undefined;
};

type Series = { name: string; labels: Record<string, string>; value: number };

export async function figuresOf(url: string): Promise<Figures> {
  const answer = await fetch(`${url}/metrics`);
  if (!answer.ok) throw new Error(`/metrics answered ${answer.status}`);
  return readFigures(await answer.text());
}

/** Prometheus' text format, version 0.0.4. Throws at a line that is none of it. */
export function readFigures(text: string): Figures {
  const lines = text.split('\n').filter(line => line !== '' && !line.startsWith('#'));
  const all = lines.map(readLine);
  const types = text.matchAll(/^# TYPE (\S+) (\S+)$/gm);
  return {
    names: new Set([...all.map(one => one.name), ...[...types].map(([, name = '']) => name)]),
    of: (name, labels = {}) => all.find(one => one.name === name && has(one, labels))?.value,
  };
}

function readLine(line: string): Series {
  const [, name = '', labels = '', value = ''] = /^([a-zA-Z_:][\w:]*)(?:\{(.*)\})? (\S+)$/.exec(line) ?? [];
  if (!name) throw new Error(`not a line of figures: ${line}`);
  const pairs = [...labels.matchAll(/(\w+)="((?:[^"\\]|\\.)*)"/g)];
  return {
    name,
    labels: Object.fromEntries(pairs.map(([, key, text]) => [key, text])),
    value: Number(value),
  };
}

function has({ labels }: Series, wanted: Record<string, string>): boolean {
  return Object.entries(wanted).every(([name, value]) => labels[name] === value);
}
