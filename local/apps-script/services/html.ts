/** `HtmlService`: pages for sidebars and dialogs, from the project's HTML files. */

import { enumeration } from '../enumeration';
import { GoogleException } from '../exceptions';
import type { Execution } from '../execution';
import { expose } from '../guard';
import type { SaidPage } from '../said';
import { text, whole } from './arguments';

type Output = GoogleAppsScript.HTML.HtmlOutput;

const XFrameOptionsMode = enumeration<typeof GoogleAppsScript.HTML.XFrameOptionsMode>('XFrameOptionsMode', [
  'ALLOWALL',
  'DEFAULT',
]);

export function htmlService(execution: Execution) {
  return expose<GoogleAppsScript.HTML.HtmlService>(execution, {
    name: 'HtmlService',
    members: {
      other: {
        createHtmlOutput: (html: unknown = '') =>
          outputService(execution, text(html, { service: 'HtmlService', method: 'createHtmlOutput' })),
        createHtmlOutputFromFile: (name: string) => outputService(execution, fileOf(execution, name)),
        createTemplateFromFile: (name: string) => templateService(execution, fileOf(execution, name)),
        XFrameOptionsMode,
      },
    },
  });
}

function fileOf({ host }: Execution, name: unknown): string {
  const file = text(name, { service: 'HtmlService', method: 'createHtmlOutputFromFile' }).replace(/\.html$/, '');
  if (!Object.hasOwn(host.files, file)) throw new GoogleException(`No HTML file named ${file} was found.`);
  return host.files[file]!;
}

/** A template without scriptlets is just its page; scriptlets are not run here. */
function templateService(execution: Execution, html: string) {
  return expose<Pick<GoogleAppsScript.HTML.HtmlTemplate, 'evaluate' | 'getRawContent'>>(execution, {
    name: 'HtmlTemplate',
    members: {
      other: {
        getRawContent: () => html,
        evaluate() {
          if (html.includes('<?')) throw new GoogleException('Scriptlets (<? ?>) are not part of the local runtime.');
          return outputService(execution, html);
        },
      },
    },
  }) as GoogleAppsScript.HTML.HtmlTemplate;
}

function outputService(execution: Execution, html: string): Output {
  const page: SaidPage = { title: '', html };
  const size = { width: 300, height: 150 };
  const called = (method: string) => ({ service: 'HtmlOutput', method });
  const output: Output = expose<Output>(execution, {
    name: 'HtmlOutput',
    backing: page,
    members: {
      other: {
        setTitle(title: string) {
          page.title = text(title, called('setTitle'));
          return output;
        },
        getTitle: () => page.title,
        setContent(content: string) {
          page.html = text(content, called('setContent'));
          return output;
        },
        append(content: string) {
          page.html += text(content, called('append'));
          return output;
        },
        getContent: () => page.html,
        setWidth(width: number) {
          size.width = whole(width, called('setWidth'));
          return output;
        },
        setHeight(height: number) {
          size.height = whole(height, called('setHeight'));
          return output;
        },
        getWidth: () => size.width,
        getHeight: () => size.height,
        setXFrameOptionsMode: () => output,
        addMetaTag: () => output,
      },
    },
  });
  return output;
}
