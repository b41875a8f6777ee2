/** The nine kinds of entries; the singular stands in data, links and commands, the plural only in folders and URLs. */
export const folders = {
  goal: 'goals',
  kpi: 'kpis',
  objection: 'objections',
  evidence: 'evidence',
  checklist: 'checklists',
  measure: 'measures',
  channel: 'channels',
  department: 'departments',
  guide: 'guides',
} as const;

export type Kind = keyof typeof folders;
export type Folder = (typeof folders)[Kind];

/** What a link names: `goal:treue-kunden`. */
export type Ref = `${Kind}:${string}`;

export const kinds = Object.keys(folders) as readonly Kind[];

const kindsByName = new Map<string, Kind>(kinds.flatMap((kind) => [[kind, kind] as const, [folders[kind], kind] as const]));

/** The kind that a singular or plural names, else undefined. */
export const kindNamed = (name: string): Kind | undefined => kindsByName.get(name);

/** The kind whose folder has exactly this name, else undefined. */
export const kindOfFolder = (folder: string): Kind | undefined => kinds.find((kind) => folders[kind] === folder);

export const refOf = (kind: Kind, id: string): Ref => `${kind}:${id}`;

export const idOf = (ref: Ref): string => ref.slice(ref.indexOf(':') + 1);

/** Ids that the site's own pages use. */
export const reservedIds: ReadonlySet<string> = new Set(['index', 'cards', 'map', 'new']);

export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
