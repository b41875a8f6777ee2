import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { classicScripts } from './src/site/classic-scripts.ts';
import { playbook } from './src/site/integration.ts';

export default defineConfig({
  integrations: [mdx({ syntaxHighlight: false }), playbook()],
  trailingSlash: 'ignore',
  devToolbar: { enabled: false },
  experimental: { incrementalBuild: true },
  build: { concurrency: 8 },
  server: { host: '127.0.0.1' },
  vite: {
    // Scripts are files: pages allow no inline ones.
    build: { assetsInlineLimit: (file) => (file.endsWith('.js') ? false : undefined) },
    plugins: [...classicScripts()],
  },
});
