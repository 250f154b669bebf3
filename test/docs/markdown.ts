/** What the tests of the documents read in Markdown: files, links, headings, and tables. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { headingId } from '../../local/manual/markdown';

export const root = path.resolve(__dirname, '../..');

const own = [
  'README.md',
  'README.en.md',
  'ARCHITECTURE.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'GLOSSARY.md',
  'local/apps-script/README.md',
  'local/malls/wemakeprice/README.md',
  'relay/README.md',
];

/** Every document of the repository, from its root, with `/`. */
export const documents: readonly string[] = [
  ...own,
  ...readdirSync(path.join(root, 'docs'), { recursive: true })
    .map((name) => `docs/${String(name).split(path.sep).join('/')}`)
    .filter((name) => name.endsWith('.md'))
    .sort(),
];

export const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

/** Without what is shown as it was typed. */
const spoken = (text: string): string => text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '');

/** The targets of links and pictures, as they were written. */
export const linksIn = (text: string): string[] =>
  [...spoken(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);

/** The ids of the headings; the second of two that are alike has `-1` at its end. */
export function headingIds(text: string): Set<string> {
  const counts = new Map<string, number>();
  const plain = text.replace(/^```[\s\S]*?^```/gm, '');
  const ids = [...plain.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => {
    const id = headingId(heading);
    const before = counts.get(id) ?? 0;
    counts.set(id, before + 1);
    return before === 0 ? id : `${id}-${before}`;
  });
  return new Set(ids);
}

/** The paths into src, test and local that a document names. */
export const pathsIn = (text: string): string[] =>
  [...text.matchAll(/`((?:src|test|local|relay)\/[^`\s]*)`/g)].map(([, file = '']) => file);

/** The rows of every table whose header begins with this cell, each as its cells. */
export function rowsUnder(firstHeader: string, text: string): string[][] {
  const lines = text.split('\n');
  const starts = lines.flatMap((line, at) => (line.startsWith(`| ${firstHeader} |`) ? [at] : []));
  return starts.flatMap((start) => {
    const end = lines.findIndex((line, at) => at > start && !line.startsWith('|'));
    return lines.slice(start + 2, end < 0 ? undefined : end).map(cellsOf);
  });
}

const cellsOf = (line: string): string[] =>
  line
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((text) => text.trim());
