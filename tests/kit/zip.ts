import { crc32, deflateRawSync } from 'node:zlib';

interface Packed {
  readonly name: string;
  readonly data: Uint8Array;
  /** The size that the archive tells; the real one when nothing is said. */
  readonly declared?: number;
}

function header({ name, data, declared = data.length }: Packed, packed: Uint8Array, isCentral: boolean): Buffer {
  const bytes = Buffer.alloc(isCentral ? 46 : 30);
  const at = isCentral ? 2 : 0; // the directory's records have the version of the maker in front
  bytes.writeUInt32LE(isCentral ? 0x02014b50 : 0x04034b50, 0);
  bytes.writeUInt16LE(20, 4);
  bytes.writeUInt16LE(8, 8 + at);
  bytes.writeUInt32LE(crc32(data), 14 + at);
  bytes.writeUInt32LE(packed.length, 18 + at);
  bytes.writeUInt32LE(declared, 22 + at);
  bytes.writeUInt16LE(Buffer.byteLength(name), 26 + at);
  return bytes;
}

/** A ZIP archive of these files, which may lie about their sizes. */
export function zip(files: readonly Packed[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const packed = deflateRawSync(file.data);
    const local = [header(file, packed, false), Buffer.from(file.name), packed];
    const central = header(file, packed, true);
    central.writeUInt32LE(offset, 42);
    directory.push(central, Buffer.from(file.name));
    parts.push(...local);
    offset += Buffer.concat(local).length;
  }
  const size = Buffer.concat(directory).length;
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, ...directory, end]);
}

const type = 'http://schemas.openxmlformats.org';

/** The files of a workbook with one sheet, whose rows are given as XML. */
export function workbook(rows: string, declared?: number): Buffer {
  const text = (name: string, xml: string) => ({ name, data: Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>${xml}`) });
  const sheet = text(
    'xl/worksheets/sheet1.xml',
    `<worksheet xmlns="${type}/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`,
  );
  const relation = (of: string, target: string) =>
    `<Relationships xmlns="${type}/package/2006/relationships"><Relationship Id="r1" Type="${type}/officeDocument/2006/relationships/${of}" Target="${target}"/></Relationships>`;
  return zip([
    text(
      '[Content_Types].xml',
      `<Types xmlns="${type}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    ),
    text('_rels/.rels', relation('officeDocument', 'xl/workbook.xml')),
    text(
      'xl/workbook.xml',
      `<workbook xmlns="${type}/spreadsheetml/2006/main" xmlns:r="${type}/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    text('xl/_rels/workbook.xml.rels', relation('worksheet', 'worksheets/sheet1.xml')),
    declared === undefined ? sheet : { ...sheet, declared },
  ]);
}

/** A row of a sheet: texts and numbers. */
export const row = (...cells: readonly (string | number)[]): string =>
  `<row>${cells.map((cell) => (typeof cell === 'number' ? `<c><v>${cell}</v></c>` : `<c t="inlineStr"><is><t>${cell}</t></is></c>`)).join('')}</row>`;
