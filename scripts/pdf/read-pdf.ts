import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a PDF says of itself, and where its places are. */
export interface ReadPdf {
  readonly pages: number;
  readonly title: string;
  /** The program that made it, such as `Skia/PDF m150`. */
  readonly producer: string;
  /** The page of each named place, from 1. */
  readonly places: ReadonlyMap<string, number>;
}

const onlyErrors = 0;

/** @throws an error of the reader when it is no PDF */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: onlyErrors });
  try {
    const pdf = await task.promise;
    const { info } = await pdf.getMetadata();
    const said = info as Readonly<Record<string, unknown>>;
    const places = [...(await pdf.getDestinations())];
    const numbered = places.map(async ([name, [page]]) => [name, (await pdf.getPageIndex(page)) + 1] as const);
    return {
      pages: pdf.numPages,
      title: String(said['Title'] ?? ''),
      producer: String(said['Producer'] ?? ''),
      places: new Map(await Promise.all(numbered)),
    };
  } finally {
    await task.destroy();
  }
}
