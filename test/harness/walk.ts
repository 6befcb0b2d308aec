/** A browser that keeps cookies and goes where it is led, as far as this machine: nothing of it runs scripts. */
export type Walker = {
  cookies: Map<string, string>;
  /** One step: the answer to this address, and where it leads, or null. */
  step(url: string): Promise<{ status: number; to: string | null }>;
  /** Goes on until `stop` says so of where it is led, or it is led nowhere. That address. */
  walk(url: string, stop?: (to: string) => boolean): Promise<string>;
};

let opened = 0;

/** As browsers do, ports are passed over: a cookie is a host's. Each comes from a network of its own. */
export function openWalker(): Walker {
  opened += 1;
  const from = `198.51.${opened >> 8}.${opened & 255}`;
  const cookies = new Map<string, string>();
  const step: Walker['step'] = async url => {
    const cookie = [...cookies].map(pair => pair.join('=')).join('; ');
    const headers = { cookie, accept: 'text/html', 'x-forwarded-for': from };
    const answer = await fetch(url, { redirect: 'manual', headers });
    await answer.arrayBuffer();
    for (const line of answer.headers.getSetCookie()) keep(line);
    const to = answer.headers.get('location');
    return { status: answer.status, to: to && new URL(to, url).href };
  };
  return {
    cookies,
    step,
    walk: async (url, stop = () => false) => {
      let at = url;
      for (let steps = 0; steps < 10; steps += 1) {
        const { to } = await step(at);
        if (to === null) return at;
        at = to;
        if (stop(at)) return at;
      }
      throw new Error(`led on and on, at last to ${at}`);
    },
  };

  function keep(line: string): void {
    const [pair = ''] = line.split(';');
    const [name = '', ...value] = pair.split('=');
    const isOver = /expires=Thu, 01 Jan 1970/i.test(line);
    if (isOver) cookies.delete(name);
    else cookies.set(name, value.join('='));
  }
}
