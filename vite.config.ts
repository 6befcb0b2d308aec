import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Vite names a built page after its place under the root. One that lives outside goes by this place inside. */
function pageFromOutside(outside: string, inside: string): Plugin {
  return {
    name: 'page-from-outside',
    enforce: 'pre',
    resolveId(id, importer) {
      if (id === inside) return inside;
      return importer === inside ? this.resolve(id, outside) : null;
    },
    load: id => (id === inside ? readFile(outside, 'utf8') : null),
  };
}

const COMPILED = '?compiled';

/**
 * `…/words/it.ts?compiled`: a catalog with its messages compiled while the app is built, so that no page carries the
 * parser of messages, nor waits for it.
 */
function compiledWords(): Plugin {
  return {
    name: 'compiled-words',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith(COMPILED)) return null;
      const path = id.slice(0, -COMPILED.length);
      this.addWatchFile(path);
      // By a name of its own each time: Node would remember the catalog of the build before.
      const [catalog = {}] = Object.values<Record<string, string>>(await import(`${path}?${Date.now()}`));
      const compiled = Object.entries(catalog).map(([key, text]) => [key, compileMessageOrThrow(text)]);
      return `export const messages = ${JSON.stringify(Object.fromEntries(compiled))};`;
    },
  };
}

const PHONES = at('app/simulator/page/index.html');

/** What pages that are not built link to, and so by a name that stays. */
const LASTING: Record<string, string> = { shop: 'simulator/shop.js' };

/** Built are the inbox into `dist`, the simulator's phones into `dist/simulator/page`, and its shop's script beside. */
export default defineConfig({
  root: 'app',
  base: '/',
  plugins: [
    compiledWords(),
    react(),
    tailwindcss(),
    pageFromOutside(at('simulator/page/index.html'), PHONES),
  ],
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    assetsDir: 'assets',
    rollupOptions: {
      input: { app: at('app/index.html'), simulator: PHONES, shop: at('simulator/shop/browser/shop.ts') },
      output: { entryFileNames: ({ name }) => LASTING[name] ?? 'assets/[name]-[hash].js' },
    },
  },
});
