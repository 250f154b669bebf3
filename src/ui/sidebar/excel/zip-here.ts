/**
 * The zip library as both libraries of .xlsx ask for it, working at once in the page: of itself it would start workers from
 * texts of code for larger files, which nobody can promise to be allowed in Google's frame.
 */
import { type AsyncZippable, strFromU8, type UnzipFileInfo, unzipSync, type Zippable, zipSync } from 'fflate';
import { refuseVast } from './extent';

export { strFromU8, strToU8, Unzip, unzipSync, zipSync } from 'fflate';

/** A workbook of 20,000 rows is some 30 MB of text; what unpacks to more would only stop the page. */
const MOST_BYTES = 200_000_000;

type Ended<Value> = (error: Error | null, value: Value) => void;

const isText = ({ name }: UnzipFileInfo): boolean => /\.(xml|rels)$/.test(name);

export function unzip(bytes: Uint8Array, ended: Ended<Record<string, Uint8Array>>): void {
  let left = MOST_BYTES;
  const filter = (file: UnzipFileInfo) => {
    if (!isText(file)) return false;
    left -= file.originalSize;
    if (left < 0) throw new Error('The file unpacks to too much.');
    return true;
  };
  end(ended, () => {
    const files = unzipSync(bytes, { filter });
    for (const [name, xml] of Object.entries(files)) if (name.includes('/worksheets/')) refuseVast(strFromU8(xml));
    return files;
  });
}

export function zip(files: AsyncZippable, ended: Ended<Uint8Array>): void {
  end(ended, () => zipSync(files as Zippable));
}

function end<Value>(ended: Ended<Value>, work: () => Value): void {
  let value: Value;
  try {
    value = work();
  } catch (error) {
    ended(error as Error, {} as Value);
    return;
  }
  ended(null, value);
}
