/** Walks through the XML of an .xlsx once, from its beginning to its end: no letter is looked at more often than a few times. */

/** A text as far as the walk needs it, so that a test can count what is looked at. */
export interface XmlText {
  readonly length: number;
  indexOf(sign: string, from: number): number;
  slice(from: number, to: number): string;
}

/** Names come without their namespace prefix. */
export interface XmlListener {
  /** `attributes` is what stands behind the name, for `attributesOf`. */
  open?(name: string, attributes: string): void;
  close?(name: string): void;
  /** A run of text between two tags. */
  text?(text: string): void;
}

const NAME_ENDS = /[\s/]/;
const CDATA = '<![CDATA[';

/** Throws an Error for what is no sound XML, and for a document type, which no .xlsx has. */
export function walkXml(xml: XmlText, listener: XmlListener): void {
  const open: string[] = [];
  let at = 0;
  while (at < xml.length) {
    const tag = xml.indexOf('<', at);
    if (tag === -1 || tag > at) emitText(xml.slice(at, tag === -1 ? xml.length : tag), open, listener);
    if (tag === -1) break;
    at = passTag(xml, tag, open, listener);
  }
  if (open.length > 0) throw new Error(`Not closed: ${open[open.length - 1]}`);
}

function emitText(raw: string, open: readonly string[], listener: XmlListener): void {
  if (open.length > 0) listener.text?.(decoded(raw));
}

/** Gives the place behind the tag, comment or the like that begins at `tag`. */
function passTag(xml: XmlText, tag: number, open: string[], listener: XmlListener): number {
  const start = xml.slice(tag, tag + CDATA.length);
  if (start.startsWith('<!--')) return behind(xml, '-->', tag + 4);
  if (start.startsWith('<?')) return behind(xml, '?>', tag + 2);
  if (start === CDATA) {
    const end = behind(xml, ']]>', tag + CDATA.length);
    listener.text?.(xml.slice(tag + CDATA.length, end - 3));
    return end;
  }
  if (start.startsWith('<!')) throw new Error('A document type is refused.');
  const end = endOfTag(xml, tag + 1);
  emitTag(xml.slice(tag + 1, end), open, listener);
  return end + 1;
}

function behind(xml: XmlText, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at === -1) throw new Error(`No ${mark}`);
  return at + mark.length;
}

/** The place of the `>` that closes the tag: one between quotes does not. */
function endOfTag(xml: XmlText, from: number): number {
  let at = from;
  for (;;) {
    const end = xml.indexOf('>', at);
    if (end === -1) throw new Error('A tag has no end.');
    const quote = openQuote(xml.slice(at, end));
    if (quote === '') return end;
    at = behind(xml, quote, end + 1);
  }
}

/** The quotation mark that is open at the end of a text; '' when none is. */
function openQuote(text: string): string {
  let quote = '';
  for (const sign of text) {
    if (quote === '' && (sign === '"' || sign === "'")) quote = sign;
    else if (sign === quote) quote = '';
  }
  return quote;
}

function emitTag(tag: string, open: string[], listener: XmlListener): void {
  if (tag.startsWith('/')) {
    const name = localName(tag.slice(1).trim());
    if (open.pop() !== name) throw new Error(`Closed but not open: ${name.slice(0, 20)}`);
    listener.close?.(name);
    return;
  }
  const isEmpty = tag.endsWith('/');
  const ended = tag.search(NAME_ENDS);
  const name = localName(ended === -1 ? tag : tag.slice(0, ended));
  if (name === '') throw new Error('A tag has no name.');
  listener.open?.(name, ended === -1 ? '' : tag.slice(ended, isEmpty ? -1 : tag.length));
  if (isEmpty) listener.close?.(name);
  else open.push(name);
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The attributes of a tag by their names without prefix. Throws an Error for what are none. */
export function attributesOf(text: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  let at = 0;
  for (;;) {
    const equals = text.indexOf('=', at);
    if (equals === -1) return found;
    const opened = firstLetter(text, equals + 1);
    const quote = text[opened] ?? '';
    const closed = quote === '"' || quote === "'" ? text.indexOf(quote, opened + 1) : -1;
    if (closed === -1) throw new Error('An attribute has no value.');
    found[localName(text.slice(at, equals).trim())] = decoded(text.slice(opened + 1, closed));
    at = closed + 1;
  }
}

function firstLetter(text: string, from: number): number {
  let at = from;
  while (/\s/.test(text[at] ?? '')) at += 1;
  return at;
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** With the letters that `&lt;` and `&#44032;` stand for. */
function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi, (whole, hex, decimal, name) => {
    if (name) return NAMED[name.toLowerCase()] ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
