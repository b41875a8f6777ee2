import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  integrations: [starlight({ title: 'Playbook', locales: { root: { label: 'Deutsch', lang: 'de' } } })],
  cacheDir: './cache',
});
