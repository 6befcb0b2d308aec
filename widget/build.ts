import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build, type InlineConfig, type Rolldown } from 'vite';

/** Browsers since the spring of 2023: older ones have no styles by script, and get no chat. */
const TARGET = ['chrome111', 'firefox114', 'safari16.4'];

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const DIST = at('../dist/');

type File = { name: string; code: string };
type Built = { files: File[]; entries: Record<string, string> };

/** What the loader has to know: how the files behind it are called. */
export type Chunks = { chat: string; words: Record<string, string> };

/** The chat: its parts are named by what is in them, so that they can be kept for ever. */
async function buildChat(): Promise<Built & { chunks: Chunks }> {
  const languages = (await readdir(at('words')))
    .filter(name => /^[a-z]{2}\.ts$/.test(name))
    .map(name => name.slice(0, 2));
  const input = Object.fromEntries(languages.map(language => [language, at(`words/${language}.ts`)]));
  const built = await run({ chat: at('chat/main.ts'), ...input }, '[name]-[hash:6].js');
  const words = Object.fromEntries(languages.map(language => [language, built.entries[language] ?? '']));
  return { ...built, chunks: { chat: built.entries.chat ?? '', words } };
}

async function run(
  input: Record<string, string>,
  names: string,
  format: 'es' | 'iife' = 'es',
  define = {},
): Promise<Built> {
  const config: InlineConfig = {
    configFile: false,
    root: at('.'),
    base: './',
    logLevel: 'warn',
    define,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      target: TARGET,
      // As a library: a page's own build would add what preloads and polyfills.
      lib: { entry: input, formats: [format], name: 'parley' },
      rolldownOptions: {
        // What comes later takes what it shares from the entry, and needs no third file.
        preserveEntrySignatures: 'allow-extension',
        output: {
          minify: true,
          comments: false,
          entryFileNames: names,
          chunkFileNames: '[name]-[hash:6].js',
        },
      },
    },
  };
  // A library is built once for each of its formats.
  const [{ output }] = (await build(config)) as [Rolldown.RolldownOutput];
  const chunks = output.filter(file => file.type === 'chunk');
  const entries = chunks.filter(({ isEntry }) => isEntry).map(({ name, fileName }) => [name, fileName]);
  return {
    files: chunks.map(({ fileName: name, code }) => ({ name, code })),
    entries: Object.fromEntries(entries),
  };
}

/** Beside each file stand its packed forms: the server has them at hand. */
async function write({ name, code }: File, folder: string): Promise<void> {
  const path = `${DIST}${folder}${name}`;
  await writeFile(path, code);
  await writeFile(`${path}.br`, brotliCompressSync(code));
  await writeFile(`${path}.gz`, gzipSync(code, { level: 9 }));
}

const { files, chunks } = await buildChat();
const preview = await run({ preview: at('preview/preview.ts') }, '[name].js', 'es');
const loader = await run({ widget: at('loader/main.ts') }, '[name].js', 'iife', {
  CHUNKS: JSON.stringify(chunks),
});

await rm(`${DIST}widget`, { recursive: true, force: true });
await mkdir(`${DIST}widget`, { recursive: true });
for (const file of [...files, ...preview.files]) await write(file, 'widget/');
for (const file of loader.files) await write(file, '');
await writeFile(`${DIST}widget/chunks.json`, JSON.stringify(chunks));
