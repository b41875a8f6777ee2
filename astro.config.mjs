import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { playbook } from './src/site/integration.ts';

export default defineConfig({
  integrations: [mdx({ syntaxHighlight: false }), playbook()],
  trailingSlash: 'ignore',
  devToolbar: { enabled: false },
  experimental: { incrementalBuild: true },
  server: { host: '127.0.0.1' },
});
