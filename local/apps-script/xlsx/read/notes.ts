/** Notes of cells; the threads of newer Excel leave a note with their text too. */
import { unescapeText } from '../escaped-text';
import { walkXml } from '../xml';

/** By the address of the cell, such as `B2`. */
export function readNotes(xml: string | undefined): Map<string, string> {
  const notes = new Map<string, string>();
  if (xml === undefined) return notes;
  let address = '';
  let note = '';
  walkXml(xml, [
    {
      open(name, { ref = '' }) {
        if (name !== 'comment') return;
        address = ref;
        note = '';
      },
      close(name, text) {
        if (name === 't') note += text;
        if (name === 'comment') notes.set(address, unescapeText(note));
      },
    },
  ]);
  return notes;
}
