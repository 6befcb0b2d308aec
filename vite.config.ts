import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
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

/** Beside each script and style stand its packed forms, which the server sends in its place. */
function packed(): Plugin {
  return {
    name: 'packed',
    async writeBundle({ dir }, files) {
      for (const name of Object.keys(files).filter(file => /^assets\/.*\.(?:js|css)$/.test(file))) {
        const path = `${dir}/${name}`;
        const code = await readFile(path);
        await writeFile(`${path}.br`, brotliCompressSync(code));
        await writeFile(`${path}.gz`, gzipSync(code, { level: 9 }));
      }
    },
  };
}

const PHONES = at('app/simulator/page/index.html');

/** What pages that are not built link to, and so by a name that stays. */
const LASTING: Record<string, string> = { shop: 'simulator/shop.js' };

/** Libraries of the inbox that the simulator's phones are made with as well. */
const OF_BOTH = /\/node_modules\/(?:react|react-dom|scheduler|lucide-react)\//;

/** The inbox's modules and its other libraries, without its first, which waits for the words, and without styles. */
const OF_INBOX =
  /\/(?:app|contract|node_modules)\/(?!main\.tsx|simulator|libphonenumber).*\.(?:m?js|tsx?|json)$/;

/**
 * What is there from the first load on comes in two files instead of fifty: packed together they are 6 kB lighter. What
 * the phones need too stands apart, so that they do not carry the inbox.
 */
const FIRST_LOAD = [
  { name: 'common', tags: ['$initial' as const], test: OF_BOTH },
  { name: 'inbox', tags: ['$initial' as const], test: OF_INBOX },
];

/** Built are the inbox into `dist`, the simulator's phones into `dist/simulator/page`, and its shop's script beside. */
export default defineConfig({
  root: 'app',
  base: '/',
  plugins: [
    compiledWords(),
    react(),
    tailwindcss(),
    pageFromOutside(at('simulator/page/index.html'), PHONES),
    packed(),
  ],
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    assetsDir: 'assets',
    // What needs what: by it the first load is weighed (`bench/app/weigh.ts`).
    manifest: 'chunks.json',
    rollupOptions: {
      input: { app: at('app/index.html'), simulator: PHONES, shop: at('simulator/shop/browser/shop.ts') },
      output: {
        entryFileNames: ({ name }) => LASTING[name] ?? 'assets/[name]-[hash].js',
        codeSplitting: { groups: FIRST_LOAD },
      },
    },
  },
});
