import type { Config } from '../model/schemas/config.ts';
import { notFoundStyle } from './not-found-style.ts';
import { accentStyle } from './theme/accent-style.ts';

/**
 * Every style that stands inside a page instead of in a file: the policy allows these, and no other. They are told here, and not taken from
 * finished pages: what content managed to bring into a page would be allowed with the rest.
 */
export const inlineStyles = (config: Pick<Config, 'theme'>): readonly string[] => [notFoundStyle, accentStyle(config)];
