/** The texts of an xlsx, which its cells name by number. Of formatted text the plain text is taken. */
import { unescapeText } from '../escaped-text';
import { walkXml } from '../xml';

/** The texts in their order. */
export function readStrings(xml: string | undefined): string[] {
  const strings: string[] = [];
  let text = '';
  let isReading = false;
  if (xml === undefined) return strings;
  walkXml(xml, [
    {
      open(name) {
        if (name === 'si') text = '';
        // A reading aid (furigana) is no part of the text.
        if (name === 'rPh') isReading = true;
      },
      close(name, piece) {
        if (name === 't' && !isReading) text += piece;
        if (name === 'rPh') isReading = false;
        if (name === 'si') strings.push(unescapeText(text));
      },
    },
  ]);
  return strings;
}
