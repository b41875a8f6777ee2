import type { Plugin } from 'vite';

/**
 * From a folder on disk browsers refuse modules, and run classic scripts: so the pages' scripts are closed functions, which
 * are the same in both ways, and `asClassic` asks for them in the old one.
 */
export const classicScripts = (): Plugin => ({
  name: 'strategy-playbook-classic-scripts',
  applyToEnvironment: ({ name }) => name === 'client',
  renderChunk(code, { fileName, imports, dynamicImports, exports }) {
    if (imports.length + dynamicImports.length + exports.length > 0)
      throw new Error(`${fileName} is no script of its own: it shares code with another.`);
    return `(()=>{${code}})();`;
  },
});

/** Makes a page load its scripts as classic ones, after it has been read, as modules are. */
export const asClassic = (html: string): string => html.replace(/<script type="module" src=/g, '<script defer src=');
