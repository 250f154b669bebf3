/** The number format of each cell style. */
import { numberedFormat } from './number-format';
import { attributesOf, walkXml } from './xml';

/** Format codes by the number that a cell names. */
export function readFormats(xml: string): string[] {
  const codes = new Map<number, string>();
  const formats: string[] = [];
  let isCellStyles = false;
  walkXml(xml, {
    open(name, text) {
      if (name === 'cellXfs') isCellStyles = true;
      if (name === 'numFmt') {
        const { numFmtId = '', formatCode = '' } = attributesOf(text);
        codes.set(Number(numFmtId), formatCode);
      }
      if (name === 'xf' && isCellStyles) {
        const id = Number(attributesOf(text)['numFmtId'] ?? 0);
        formats.push(codes.get(id) ?? numberedFormat(id));
      }
    },
    close(name) {
      if (name === 'cellXfs') isCellStyles = false;
    },
  });
  return formats;
}
