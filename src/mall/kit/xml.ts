/**
 * Reads XML as malls send it. Prefixes differ from mall to mall and call to call, so local names alone count; a row is an
 * element, and whether there is one of it or several is never guessed from the document.
 */
import { parseXml, XmlElement } from '@rgrove/parse-xml';

export interface Node {
  /** Without its prefix. */
  readonly name: string;
  /** Of all that it holds; blank too where a mall writes the word `null`. */
  readonly text: string;
  readonly children: readonly Node[];
}

/** `undefined` for a text that is not XML, such as a page of HTML. Never throws. */
export function parseNode(text: string): Node | undefined {
  try {
    const { root } = parseXml(text.replace(/^\uFEFF?\s+(?=<)/, ''), { ignoreUndefinedEntities: true });
    return root ? nodeOf(root) : undefined;
  } catch {
    return undefined;
  }
}

function nodeOf(element: XmlElement): Node {
  const text = element.text.trim();
  return {
    name: element.name.replace(/^.*:/, ''),
    text: text === 'null' ? '' : text,
    children: element.children.flatMap((child) => (child instanceof XmlElement ? [nodeOf(child)] : [])),
  };
}

/** Every element that the test holds for, wherever it stands, in the order of the document. */
export function nodesWhere(node: Node, test: (node: Node) => boolean): Node[] {
  return [...(test(node) ? [node] : []), ...node.children.flatMap((child) => nodesWhere(child, test))];
}

/** The text of the first element of this name, wherever it stands; `undefined` where there is none. */
export const textUnder = (node: Node, name: string): string | undefined =>
  nodesWhere(node, (each) => each.name === name)[0]?.text;

/** A row as its fields by name, of each the first. */
export const fieldsOf = ({ children }: Node): Readonly<Record<string, string>> =>
  Object.fromEntries([...children].reverse().map(({ name, text }) => [name, text]));
