import type { Part } from '../chat.ts';

/** Before anything is written: what the shop says about what will be. */
export function Foot({ chat }: Part) {
  const { words, config, state } = chat;
  const { privacy_url: privacy, terms_url: terms } = config;
  if (state.thread.session || !(privacy || terms)) return null;
  return (
    <p class="links">
      {link(privacy, words.privacy)}
      {link(terms, words.terms)}
    </p>
  );
}

function link(url: string | null, name: string) {
  return (
    url && (
      <a href={url} target="_blank" rel="noopener">
        {name}
      </a>
    )
  );
}
