/**
 * What is measured in the page itself, where nothing of the driver's way there counts. Each time is from the browser's own
 * stamp of the event to the end of the frame that shows what came of it: what is posted in a frame is heard once it is drawn.
 */
export const IN_PAGE = `(() => {
  const drawn = () => new Promise(resolve => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(performance.now());
    port2.postMessage(null);
  }));
  const threadOf = id => {
    const log = location.pathname.endsWith(id) ? document.querySelector('[role=log]') : null;
    return log?.querySelector('[data-message]') ? log : null;
  };
  const shown = (id, before) => new Promise(resolve => {
    const look = () => {
      const log = threadOf(id);
      if (!log || log === before) return;
      watcher.disconnect();
      resolve(drawn());
    };
    const watcher = new MutationObserver(look);
    watcher.observe(document.body, { childList: true, subtree: true });
  });
  const after = (event, id) => new Promise(resolve => {
    const before = document.querySelector('[role=log]');
    addEventListener(event, ({ timeStamp }) => {
      shown(id, before).then(at => resolve(at - timeStamp));
    }, { capture: true, once: true });
  });
  let frames = [];
  let isCounting = false;
  const count = at => {
    frames.push(at);
    if (isCounting) requestAnimationFrame(count);
  };
  let pressed = 0;
  addEventListener('keydown', ({ timeStamp }) => { pressed = timeStamp; }, { capture: true });
  addEventListener('input', () => {
    const begun = pressed;
    bench.keys.push(drawn().then(at => at - begun));
  }, { capture: true });
  window.bench = {
    keys: [],
    opens(event, id) { bench.opened = after(event, id); },
    countFrames() { frames = []; isCounting = true; requestAnimationFrame(count); },
    framesCounted() { isCounting = false; return frames; },
    until: holds => new Promise(resolve => {
      const look = () => holds() ? resolve(holds()) : requestAnimationFrame(look);
      look();
    }),
  };
})()`;
