import { stringify } from 'yaml';
import type { z } from 'zod';
import type { configSchema } from '../../../src/model/schemas/config.ts';
import { roles } from './draft.ts';

const config: z.input<typeof configSchema> = {
  title: 'Playbook',
  organisation: 'Kranichrad Lastenräder GmbH',
  locale: 'de',
  levels: [
    { id: 'company', title: 'Unternehmen' },
    { id: 'department', title: 'Bereich' },
    { id: 'social', title: 'Social Media' },
  ],
  roles: roles.map((id) => ({ id, title: id, contact: `${id}@kranichrad.example` })),
  editUrl: 'https://git.kranichrad.example/playbook/edit/main/{path}',
  feedbackUrl: 'https://git.kranichrad.example/playbook/issues/new?page={path}',
};

/** `playbook.yml`. */
export const configText = stringify(config);
