import type { Plugin } from 'vite';

const ofPage = 'of-page=';

/** The page's script that a module of ours belongs to: it is one, or it was imported by one. */
const pageScriptOf = (module: string): string | undefined => {
  const [file = '', query = ''] = module.split('?');
  return query.startsWith(ofPage) ? query.slice(ofPage.length) : /\/src\/scripts\/([^/]+)\.ts$/.exec(file)?.[1];
};

/** Gives every page's script its own copy of our code, also of what two of them use: a closed function can't import. */
const ownCopies: Plugin = {
  name: 'strategy-playbook-own-copies',
  enforce: 'pre',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  async resolveId(source, importer, options) {
    const page = importer && pageScriptOf(importer);
    if (!page) return null;
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    return found && !found.external && found.id.endsWith('.ts') ? `${found.id}?${ofPage}${page}` : found;
  },
};

const closedFunctions: Plugin = {
  name: 'strategy-playbook-classic-scripts',
  applyToEnvironment: ({ name }) => name === 'client',
  renderChunk(code, { fileName, imports, dynamicImports, exports }) {
    if (imports.length + dynamicImports.length + exports.length > 0)
      throw new Error(`${fileName} is no script of its own: it shares code with another.`);
    return `(()=>{${code}})();`;
  },
};

/**
 * From a folder on disk browsers refuse modules, and run classic scripts: so the pages' scripts are closed functions, which
 * are the same in both ways, and `asClassic` asks for them in the old one.
 */
export const classicScripts = (): readonly Plugin[] => [ownCopies, closedFunctions];

/** Makes a page load its scripts as classic ones, after it has been read, as modules are. */
export const asClassic = (html: string): string => html.replace(/<script type="module" src=/g, '<script defer src=');
