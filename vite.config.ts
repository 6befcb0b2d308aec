import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Two screens are built: the inbox, and the simulator's page of phones. */
export default defineConfig({
  root: 'app',
  base: '/',
  plugins: [react(), tailwindcss()],
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    assetsDir: 'assets',
    rollupOptions: { input: { app: 'app/index.html', simulator: 'simulator/page/index.html' } },
  },
});
