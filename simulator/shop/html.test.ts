import { expect, test } from 'vitest';
import { html, raw } from './html.ts';

test('what is put in is text, in a page and in an attribute', () => {
  const name = `<script>"Léo" & 'co'`;
  expect(html`<p title="${name}">${name}</p>`.markup).toBe(
    '<p title="&#60;script&#62;&#34;Léo&#34; &#38; &#39;co&#39;">&#60;script&#62;&#34;Léo&#34; &#38; &#39;co&#39;</p>',
  );
});

test('markup stands as it is, in a row too, and nothing is nothing', () => {
  const items = [1, 2].map(number => html`<li>${number}</li>`);
  expect(html`<ul${null}>${items}</ul>${raw('<br>')}`.markup).toBe('<ul><li>1</li><li>2</li></ul><br>');
});
