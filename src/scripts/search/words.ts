import { searchDe } from '../../site/messages/search-de.ts';
import { searchEn } from '../../site/messages/search-en.ts';

/** The search's words in the page's language. */
export const words = document.documentElement.lang === 'de' ? searchDe : searchEn;
