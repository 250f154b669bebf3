/** The parts of an .xlsx, unpacked one by one when they are asked for, and how they name each other. */
import { textOf } from '../text-of-bytes';
import { countdown, MOST_BYTES } from './too-large';
import { attributesOf, walkXml } from './xml';
import { unzipSync } from './zip-here';

export interface Relation {
  /** The last word of the type: `worksheet`, `styles`, … */
  type: string;
  /** The path of the part. */
  target: string;
}

export interface Package {
  /** The XML of a part; `undefined` when there is none. Throws `TooLarge`. */
  xml(path: string): string | undefined;
  /** By id. '' is the file itself. */
  relations(path: string): Map<string, Relation>;
}

/** Some programs begin names with a stroke or part them with backslashes; upper case does not count. */
const plainName = (name: string): string => name.replace(/\\/g, '/').replace(/^\//, '').toLowerCase();

/** Throws an Error for what is no zip, once it is asked for a part. */
export function openPackage(bytes: Uint8Array): Package {
  const take = countdown(MOST_BYTES);
  const xml = (path: string): string | undefined => {
    const wanted = plainName(path);
    const files = unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (plainName(name) !== wanted) return false;
        take(originalSize);
        return true;
      },
    });
    const [part] = Object.values(files);
    return part && textOf(part);
  };
  return { xml, relations: (path) => readRelations(path, xml(relationsPath(path))) };
}

function relationsPath(path: string): string {
  const name = path.lastIndexOf('/') + 1;
  return `${path.slice(0, name)}_rels/${path.slice(name)}.rels`;
}

function readRelations(path: string, xml: string | undefined): Map<string, Relation> {
  const found = new Map<string, Relation>();
  walkXml(xml ?? '', {
    open(name, text) {
      if (name !== 'Relationship') return;
      const { Id = '', Type = '', Target = '' } = attributesOf(text);
      found.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), target: resolved(path, Target) });
    },
  });
  return found;
}

/** `../styles.xml` as `xl/worksheets/sheet1.xml` names it is `xl/styles.xml`. */
function resolved(from: string, target: string): string {
  const folders = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const folder of target.split('/')) {
    if (folder === '..') folders.pop();
    else if (folder !== '' && folder !== '.') folders.push(folder);
  }
  return folders.join('/');
}
