import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import english from 'emojibase-data/en/data.json' with { type: 'json' };
import englishMessages from 'emojibase-data/en/messages.json' with { type: 'json' };
import shortcodes from 'emojibase-data/en/shortcodes/github.json' with { type: 'json' };
import italian from 'emojibase-data/it/data.json' with { type: 'json' };
import italianMessages from 'emojibase-data/it/messages.json' with { type: 'json' };
import sharp from 'sharp';
import { defineConfig, type Plugin } from 'vite';
import { APPLE_ICON, ICONS, manifestIn } from './app/install/manifest.ts';
import { offlinePage } from './app/install/offlinePage.ts';
import { INSTALL_WORDS } from './app/install/words/languages.ts';
import type { Token } from './test/pseudo/pseudo.ts';

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
 * parser of messages, nor waits for it. In Vite's mode `pseudo`, which only `bin/dev` asks for, they are of a language that
 * nobody speaks.
 */
function compiledWords(): Plugin {
  let isPseudo = false;
  return {
    name: 'compiled-words',
    enforce: 'pre',
    configResolved({ mode }) {
      isPseudo = mode === 'pseudo';
    },
    async load(id) {
      if (!id.endsWith(COMPILED)) return null;
      const paths = await withParts(id.slice(0, -COMPILED.length));
      for (const path of paths) this.addWatchFile(path);
      // By a name of its own each time: Node would remember the catalog of the build before.
      const read = paths.map(path => import(`${path}?${Date.now()}`));
      const catalog: Record<string, string> = Object.assign(
        {},
        ...(await Promise.all(read)).flatMap(Object.values),
      );
      const said = isPseudo ? (await import('./test/pseudo/pseudo.ts')).pseudo : null;
      const compiled = Object.entries(catalog).map(([key, text]) => {
        const message = compileMessageOrThrow(text);
        return [key, said ? said(message as Token[]) : message];
      });
      return `export const messages = ${JSON.stringify(Object.fromEntries(compiled))};`;
    },
  };
}

/** A catalog, and what of it stands in files of their own: `words/it.ts`, `words/it/…`. */
async function withParts(path: string): Promise<string[]> {
  const directory = path.slice(0, -'.ts'.length);
  // Most are one file.
  const parts = await readdir(directory).catch(() => []);
  return [path, ...parts.map(part => `${directory}/${part}`)];
}

/** What the emoji are called in each language of the inbox, by the names that the data has for these. */
const EMOJI = {
  en: { data: english, messages: englishMessages },
  it: { data: italian, messages: italianMessages },
};

type Emoji = Record<'emoji' | 'hexcode' | 'label', string> & {
  version: number;
  group?: number | undefined;
  subgroup?: number | undefined;
  tags?: string[] | undefined;
  skins?: { emoji: string; tone?: unknown }[] | undefined;
};

/** By hexcode, what other programs have taught people to type, as `tada`. */
const SHORTCODES: Record<string, string | string[]> = shortcodes;

/**
 * `emoji/<language>/…`: the emoji for the picker, without what it does not read. Many know them by their English names
 * only, or by those of other programs, so each is found by these too.
 */
function emoji(): Plugin {
  return {
    name: 'emoji',
    generateBundle() {
      const inEnglish = new Map(english.map(one => [one.emoji, one]));
      for (const [language, { data, messages }] of Object.entries(EMOJI)) {
        const files = { data: data.map(one => slimOf(one, inEnglish.get(one.emoji))), messages };
        for (const [name, content] of Object.entries(files)) {
          const fileName = `emoji/${language}/${name}.json`;
          this.emitFile({ type: 'asset', fileName, source: JSON.stringify(content) });
        }
      }
    },
  };
}

function slimOf(one: Emoji, inEnglish: Emoji | undefined) {
  const { emoji, hexcode, label, group, subgroup, version, skins, tags = [] } = one;
  const { label: called = '', tags: also = [] } = inEnglish ?? {};
  const codes = [SHORTCODES[hexcode] ?? []].flat();
  const found = new Set([...tags, called, ...also, ...codes].filter(tag => tag !== '' && tag !== label));
  const tones = skins?.map(skin => ({ emoji: skin.emoji, tone: skin.tone }));
  return { ...{ emoji, label, group, subgroup, version }, tags: [...found], ...(tones && { skins: tones }) };
}

const PACKED = /^(?:assets\/.*\.(?:js|css)|emoji\/.*\.json)$/;

/** Beside each script and style, and the emoji, stand its packed forms, which the server sends in its place. */
function packed(): Plugin {
  return {
    name: 'packed',
    async writeBundle({ dir }, files) {
      for (const name of Object.keys(files).filter(file => PACKED.test(file))) {
        const path = `${dir}/${name}`;
        const code = await readFile(path);
        await writeFile(`${path}.br`, brotliCompressSync(code));
        await writeFile(`${path}.gz`, gzipSync(code, { level: 9 }));
      }
    },
  };
}

const OFFLINE = offlinePage(INSTALL_WORDS);

/** Tells one state of what the worker keeps from another. */
const offlineState = createHash('sha256')
  .update(OFFLINE)
  .update(readFileSync(at('app/install/offline.ts')))
  .update(readFileSync(at('app/public/theme.js')))
  .digest('hex')
  .slice(0, 8);

/** What it takes to be installed: a manifest in each language, the icons drawn in their sizes, a page for no connection. */
function installable(): Plugin {
  return {
    name: 'installable',
    async generateBundle() {
      const emit = (fileName: string, source: string | Uint8Array) =>
        this.emitFile({ type: 'asset', fileName, source });
      for (const [language, words] of Object.entries(INSTALL_WORDS))
        emit(`${language}.webmanifest`, manifestIn(language, words));
      emit('offline.html', OFFLINE);
      for (const { file, from, size } of [...ICONS, APPLE_ICON]) emit(file, await iconFrom(from, size));
    },
  };
}

const DRAWN_FROM = { icon: 'app/public/icon.svg', maskable: 'app/install/maskable.svg' };

/** As many pixels a unit of the drawing as it takes: nothing is enlarged after it is drawn. */
function iconFrom(from: keyof typeof DRAWN_FROM, size: number): Promise<Uint8Array> {
  const density = (72 * size) / 32;
  return sharp(at(DRAWN_FROM[from]), { density }).resize(size).png({ compressionLevel: 9 }).toBuffer();
}

const PHONES = at('app/simulator/page/index.html');

/** What is called by a name that stays: by pages that are not built, and a worker by itself. */
const LASTING: Record<string, string> = {
  shop: 'simulator/shop.js',
  worker: 'worker.js',
  offline: 'offline.js',
};

/** Libraries of the inbox that the simulator's phones are made with as well. */
const OF_BOTH = /\/node_modules\/(?:react|react-dom|scheduler|lucide-react)\//;

/** The inbox's modules and its other libraries, without its first, which waits for the words, without styles and worker. */
const OF_INBOX =
  /\/(?:app|contract|node_modules)\/(?!main\.tsx|install|simulator|libphonenumber).*\.(?:m?js|tsx?|json)$/;

/** What forms are made of. Each in a file of its own is a name more in the table of files that the first load carries. */
const OF_FORMS =
  /\/app\/(?:ui\/AskFirst|settings\/(?:AskingButton|CheckList|Choice|ConnectField|FieldFrame|FormFoot|TroubleText|reasonOf|troubles|useCarryOut))\.tsx?$/;

/**
 * What is there from the first load on comes in two files instead of fifty: packed together they are 6 kB lighter. What
 * the phones need too stands apart, so that they do not carry the inbox.
 */
const FIRST_LOAD = [
  { name: 'common', tags: ['$initial' as const], test: OF_BOTH },
  { name: 'inbox', tags: ['$initial' as const], test: OF_INBOX },
  { name: 'forms', test: OF_FORMS },
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
    emoji(),
    packed(),
    installable(),
  ],
  define: { __OFFLINE__: JSON.stringify(offlineState) },
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    assetsDir: 'assets',
    // What needs what: by it the first load is weighed (`bench/app/weigh.ts`).
    manifest: 'chunks.json',
    rollupOptions: {
      input: {
        app: at('app/index.html'),
        simulator: PHONES,
        shop: at('simulator/shop/browser/shop.ts'),
        worker: at('app/install/worker.ts'),
        offline: at('app/install/offline.ts'),
      },
      output: {
        entryFileNames: ({ name }) => LASTING[name] ?? 'assets/[name]-[hash].js',
        codeSplitting: { groups: FIRST_LOAD },
      },
    },
  },
});
