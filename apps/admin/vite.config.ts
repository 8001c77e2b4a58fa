import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin, type Rolldown } from 'vite';

/** What a phone on a slow line may have to load before the shell answers, bytes after gzip. */
const BUDGET_BYTES = 350_000;

type Bundle = Rolldown.OutputBundle;

/** The chunk and everything it imports at once, without what it loads later. */
function withImports(bundle: Bundle, fileName: string, seen: Set<string>): void {
  const file = bundle[fileName];
  if (seen.has(fileName) || file?.type !== 'chunk') return;
  seen.add(fileName);
  for (const css of file.viteMetadata?.importedCss ?? []) seen.add(css);
  for (const imported of file.imports) withImports(bundle, imported, seen);
}

function gzippedBytes(bundle: Bundle, fileNames: Iterable<string>): number {
  let bytes = 0;
  for (const fileName of fileNames) {
    const file = bundle[fileName];
    if (file) bytes += gzipSync(file.type === 'chunk' ? file.code : file.source).length;
  }
  return bytes;
}

function chunkOf(bundle: Bundle, ending: string): string {
  const found = Object.values(bundle).find((file) => file.type === 'chunk' && file.facadeModuleId?.endsWith(ending));
  if (!found) throw new Error(`The build has no chunk for ${ending}.`);
  return found.fileName;
}

/** Fails the build when the shell with its first screen and one language grows beyond the budget; says the size otherwise. */
function firstLoadBudget(): Plugin {
  return {
    name: 'first-load-budget',
    apply: 'build',
    generateBundle(_options, bundle) {
      const entry = Object.values(bundle).find((file) => file.type === 'chunk' && file.isEntry);
      // Workers are bundled apart and have no page.
      if (!entry?.fileName.includes('index')) return;
      const files = new Set<string>();
      withImports(bundle, entry.fileName, files);
      const shell = gzippedBytes(bundle, files);
      withImports(bundle, chunkOf(bundle, 'i18n/locales/id.ts'), files);
      withImports(bundle, chunkOf(bundle, 'overview-screen.tsx'), files);
      const whole = gzippedBytes(bundle, files);
      const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;
      if (whole > BUDGET_BYTES) {
        this.error(`First load is ${kilobytes(whole)} gzip, the budget is ${kilobytes(BUDGET_BYTES)}.`);
      }
      this.info(`first load ${kilobytes(whole)} gzip (shell ${kilobytes(shell)}), budget ${kilobytes(BUDGET_BYTES)}`);
    },
  };
}

const apiPort = process.env.PORT ?? '3000';
const api = { target: `http://127.0.0.1:${apiPort}`, ws: true };

export default defineConfig({
  plugins: [react(), firstLoadBudget()],
  build: {
    outDir: 'dist',
    sourcemap: false,
    // The policy of the page allows no inline scripts and no data: fonts beyond small icons.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      // What every page needs stays together: in many small files it packs worse, and each lazy screen would split it further.
      output: { codeSplitting: { groups: [{ name: 'shell', tags: ['$initial'] }] } },
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
