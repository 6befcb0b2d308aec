import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/**
 * Two screens are built: the inbox, and the simulator's page of phones. Each lands in `dist` under its own folder, for
 * a page can only be built from under the root.
 */
export default defineConfig({
  base: '/',
  plugins: [react(), tailwindcss()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    assetsDir: 'assets',
    rollupOptions: { input: { app: 'app/index.html', simulator: 'simulator/page/index.html' } },
  },
});
