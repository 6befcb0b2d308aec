import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
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

const PHONES = at('app/simulator/page/index.html');

/** Two screens are built: the inbox into `dist`, and the simulator's phones into `dist/simulator/page`. */
export default defineConfig({
  root: 'app',
  base: '/',
  plugins: [react(), tailwindcss(), pageFromOutside(at('simulator/page/index.html'), PHONES)],
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    assetsDir: 'assets',
    rollupOptions: { input: { app: at('app/index.html'), simulator: PHONES } },
  },
});
