import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const apiPort = process.env.PORT ?? '3000';
const api = { target: `http://127.0.0.1:${apiPort}`, ws: true };

export default defineConfig({
  plugins: [react()],
  build: {
    outDir: 'dist',
    sourcemap: false,
    // The policy of the page allows no inline scripts and no data: fonts beyond small icons.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      // "use no memo" in GraphiQL speaks to a compiler that we do not use.
      onwarn: (warning, warn) => {
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
      },
    },
    // Monaco (GraphiQL) is one large lazy chunk by nature; the shell has its own budget, checked by a test.
    chunkSizeWarningLimit: 4000,
  },
  server: { proxy: { '/graphql': api } },
  preview: { proxy: { '/graphql': api } },
});
