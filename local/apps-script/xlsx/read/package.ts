/** The zip that an xlsx is, opened with suspicion: it may be broken, no xlsx at all, or made to blow up. */
import JSZip from 'jszip';
import { XlsxError } from '../xlsx-error';
import { walkXml } from '../xml';

/** One part may unpack to this; more than a full sheet of Google's 10,000,000 cells needs is an attack. */
const MAX_PART_BYTES = 400_000_000;

export interface Relation {
  id: string;
  /** Last word of the type's URL, such as `worksheet` or `comments`. */
  type: string;
  /** Path inside the package. */
  target: string;
}

export interface XlsxPackage {
  /** The text of a part; `undefined` when there is none. */
  text(path: string): Promise<string | undefined>;
  /** What a part refers to; `''` stands for the package itself. */
  relations(path: string): Promise<Relation[]>;
}

/** @throws XlsxError when the bytes are no zip. */
export async function openPackage(bytes: Uint8Array, maxPartBytes: number = MAX_PART_BYTES): Promise<XlsxPackage> {
  const zip = await openZip(bytes);
  const text = async (path: string): Promise<string | undefined> => {
    const part = zip.file(path) ?? zip.file(`/${path}`);
    return part ? await unpack(part, maxPartBytes) : undefined;
  };
  return {
    text,
    relations: async (path) => parseRelations(path, await text(relationsPath(path))),
  };
}

async function openZip(bytes: Uint8Array): Promise<JSZip> {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
    throw new XlsxError({ kind: 'locked' });
  }
  try {
    return await JSZip.loadAsync(bytes);
  } catch {
    throw new XlsxError({ kind: 'noZip' });
  }
}

function unpack(part: JSZip.JSZipObject, maxBytes: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const stream = part.nodeStream('nodebuffer');
    stream.on('data', (chunk: Buffer) => {
      size += chunk.length;
      chunks.push(chunk);
      if (size <= maxBytes) return;
      stream.pause();
      reject(new XlsxError({ kind: 'vastPart' }));
    });
    stream.on('error', () => reject(new XlsxError({ kind: 'brokenPart' })));
    stream.on('end', () => resolve(withoutMark(Buffer.concat(chunks).toString('utf8'))));
  });
}

function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

function relationsPath(path: string): string {
  const slash = path.lastIndexOf('/') + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

function parseRelations(path: string, xml: string | undefined): Relation[] {
  const relations: Relation[] = [];
  if (xml === undefined) return relations;
  const open = (name: string, { Id = '', Type = '', Target = '' }: Readonly<Record<string, string>>) => {
    if (name !== 'Relationship') return;
    relations.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target: resolvePath(path, Target) });
  };
  walkXml(xml, [{ open }]);
  return relations;
}

/** `../comments1.xml` seen from `xl/worksheets/sheet1.xml` → `xl/comments1.xml`. */
function resolvePath(from: string, target: string): string {
  const parts = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}
