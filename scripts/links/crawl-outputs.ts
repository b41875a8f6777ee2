import { type Crawled, crawl } from '../../src/links/crawl.ts';
import { say } from '../command.ts';
import { serve } from '../serve.ts';
import type { Outputs } from './outputs.ts';

/** Under a prefix, as on many servers: a link that begins at the server's root leads out of it, and is found. */
const prefix = '/playbook';

/** Follows the links of all outputs in the folder, and says how many. */
export async function crawlOutputs({ folder, pages, roots }: Outputs, site: string | undefined): Promise<Crawled> {
  const { address, server } = await serve(folder, 0, prefix);
  try {
    const crawled = await crawl({ address, pages, site: roots.includes('') ? site : undefined, onProgress: say });
    say(`${crawled.followed} links followed, ${crawled.broken.length} broken.`);
    return crawled;
  } finally {
    server.close();
    server.closeAllConnections();
  }
}
