/** Walks through XML once and tells several listeners what it meets; names come without their namespace prefix. */
import { SaxesParser } from 'saxes';

export interface XmlListener {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  /** `text` is what stood between the last tag and this closing one. */
  close?(name: string, text: string): void;
}

const CHUNK = 1 << 16;

/** @throws Error on XML that is not well-formed. */
export function walkXml(xml: string, listeners: readonly XmlListener[]): void {
  const parser = new SaxesParser();
  let text = '';
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('text', (piece) => {
    text += piece;
  });
  parser.on('cdata', (piece) => {
    text += piece;
  });
  parser.on('opentag', (tag) => {
    const name = localName(tag.name);
    text = '';
    for (const listener of listeners) listener.open?.(name, tag.attributes as Record<string, string>);
  });
  parser.on('closetag', (tag) => {
    const name = localName(tag.name);
    for (const listener of listeners) listener.close?.(name, text);
    text = '';
  });
  for (let start = 0; start < xml.length; start += CHUNK) parser.write(xml.slice(start, start + CHUNK));
  parser.close();
}

/** `1` and `true` are how xlsx says yes. */
export function isTrue(attribute: string | undefined): boolean {
  return attribute === '1' || attribute === 'true';
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
