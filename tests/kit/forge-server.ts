import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

export interface StoredComment {
  readonly id: number;
  /** The pull request that it stands under. */
  readonly request: number;
  readonly author: string;
  body: string;
}

export interface Pull {
  readonly number: number;
  readonly head: string;
  readonly sha: string;
  readonly base: string;
  readonly state: 'open' | 'closed';
}

/** A forge with one repository and the pull requests 42 and 43, as its API's documentation has it: it answers, keeps what is written, and records what was asked. */
export interface ForgeServer {
  /** What a job's environment has to say to reach it. */
  readonly env: Readonly<Record<string, string>>;
  readonly account: string;
  readonly comments: StoredComment[];
  readonly pulls: Pull[];
  /** Methods and paths in the order in which they were asked. */
  readonly asked: string[];
  /** Statuses that the next answers have instead. */
  readonly failures: number[];
  readonly close: () => void;
}

export type ForgeName = 'github' | 'forgejo' | 'gitlab';

const token = 'a-token';

interface Form {
  readonly account: string;
  readonly authorization: (request: IncomingMessage) => string | string[] | undefined;
  readonly expected: string;
  readonly list: RegExp;
  readonly one: RegExp;
  readonly update: 'PATCH' | 'PUT';
  readonly show: (comment: StoredComment) => object;
  readonly pages: boolean;
}

const hubForm = {
  authorization: ({ headers }: IncomingMessage) => headers.authorization,
  expected: `token ${token}`,
  list: /^\/api\/repos\/owner\/playbook\/issues\/(42|43)\/comments$/,
  one: /^\/api\/repos\/owner\/playbook\/issues\/comments\/(\d+)$/,
  update: 'PATCH',
  show: ({ id, body, author }: StoredComment) => ({ id, body, user: { login: author } }),
} as const;

const forms: Readonly<Record<ForgeName, Form>> = {
  github: { ...hubForm, account: 'github-actions[bot]', pages: true },
  forgejo: { ...hubForm, account: 'forgejo-actions', pages: false }, // gives all comments at once
  gitlab: {
    account: 'project_7_bot',
    authorization: ({ headers }) => headers['private-token'],
    expected: token,
    list: /^\/api\/projects\/7\/merge_requests\/(42|43)\/notes$/,
    one: /^\/api\/projects\/7\/merge_requests\/42\/notes\/(\d+)$/,
    update: 'PUT',
    show: ({ id, body, author }) => ({ id, body, author: { username: author }, system: false }),
    pages: true,
  },
};

const readBody = async (request: IncomingMessage): Promise<string> => {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text;
};

const answer = (response: ServerResponse, status: number, data: unknown): void => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(data));
};

export async function startForge(name: ForgeName): Promise<ForgeServer> {
  const form = forms[name];
  const [comments, pulls, asked, failures]: [StoredComment[], Pull[], string[], number[]] = [[], [], [], []];

  type Handler = (asked: { readonly url: URL; readonly id: number; readonly body: string }, response: ServerResponse) => void;

  const list: Handler = ({ url, id }, response) => {
    const below = comments.filter(({ request }) => request === id);
    const size = form.pages ? Math.min(Number(url.searchParams.get('per_page') ?? 20), 100) : below.length;
    const page = form.pages ? Number(url.searchParams.get('page') ?? 1) : 1;
    if (page * size < below.length) response.setHeader('link', `<${url.origin}${url.pathname}?page=${page + 1}>; rel="next"`);
    answer(response, 200, below.slice((page - 1) * size, page * size).map(form.show));
  };

  const create: Handler = ({ id, body }, response) => {
    const comment = { id: 1000 + comments.length, request: id, author: form.account, body: JSON.parse(body).body };
    comments.push(comment);
    answer(response, 201, form.show(comment));
  };

  const update: Handler = ({ id, body }, response) => {
    const comment = comments.find((one) => one.id === id);
    if (comment?.author === form.account) comment.body = JSON.parse(body).body;
    const status = comment === undefined ? 404 : comment.author === form.account ? 200 : 403;
    answer(response, status, comment ? form.show(comment) : {});
  };

  const listPulls: Handler = ({ url: { searchParams: query } }, response) => {
    const fits = ({ head, base, state }: Pull) => head === query.get('head') && base === query.get('base') && state === query.get('state');
    answer(
      response,
      200,
      pulls.filter(fits).map(({ number, head, sha }) => ({ number, head: { label: head, sha } })),
    );
  };

  const routes: readonly (readonly [method: string, path: RegExp, handler: Handler])[] = [
    ['GET', /^\/api\/user$/, (_asked, response) => answer(response, 200, { username: form.account })],
    ['GET', /^\/api\/repos\/owner\/playbook\/pulls$/, listPulls],
    ['GET', form.list, list],
    ['POST', form.list, create],
    [form.update, form.one, update],
  ];

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    asked.push(`${request.method} ${url.pathname}${url.search}`);
    const body = await readBody(request);
    const failure = failures.shift();
    if (failure) return answer(response, failure, { message: 'Try again' });
    if (form.authorization(request) !== form.expected) return answer(response, 401, { message: 'Bad credentials' });
    const [, path, handler] = routes.find(([method, pattern]) => method === request.method && pattern.test(url.pathname)) ?? [];
    if (!path || !handler) return answer(response, 404, { message: 'Not Found' });
    handler({ url, id: Number(path.exec(url.pathname)?.[1]), body }, response);
  }

  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const api = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/api`;
  const own = name === 'gitlab' ? { CI_API_V4_URL: api, CI_PROJECT_ID: '7' } : { GITHUB_API_URL: api, GITHUB_REPOSITORY: 'owner/playbook' };
  return {
    env: { ...own, PLAYBOOK_FORGE_TOKEN: token },
    account: form.account,
    comments,
    pulls,
    asked,
    failures,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
