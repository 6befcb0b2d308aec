/** How often it is asked whether the server is there again, in ms: that a network is there says little about it. */
const ASKED_EVERY = 4000;

const parts = [...document.querySelectorAll<HTMLElement>('main')];
const wanted = [localStorage.getItem('parley.language'), ...navigator.languages];
const spoken = wanted.map(tag => parts.find(({ lang }) => lang === tag?.split('-')[0]));
const part = spoken.find(Boolean) ?? parts[0];

const goOn = () => location.reload();

async function goOnIfThere() {
  const answer = await fetch('/healthz', { cache: 'no-store' }).catch(() => null);
  if (answer?.ok) goOn();
}

if (part) {
  document.documentElement.lang = part.lang;
  part.hidden = false;
  part.querySelector('button')?.addEventListener('click', goOn);
}
addEventListener('online', () => void goOnIfThere());
setInterval(() => void goOnIfThere(), ASKED_EVERY);
