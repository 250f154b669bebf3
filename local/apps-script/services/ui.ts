/** `SpreadsheetApp.getUi()`: menus, questions and pages. Everything shown is kept; questions are answered by an option. */

import { enumeration, nameOf } from '../enumeration';
import { mismatch } from '../exceptions';
import type { Execution } from '../execution';
import { expose, reveal } from '../guard';
import type { Question, SaidMenuItem, SaidPage } from '../said';
import { text } from './arguments';

type Ui = GoogleAppsScript.Base.Ui;
type Menu = GoogleAppsScript.Base.Menu;
type Buttons = typeof GoogleAppsScript.Base.Button;

const Button = enumeration<Buttons>('Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
const ButtonSet = enumeration<typeof GoogleAppsScript.Base.ButtonSet>('ButtonSet', [
  'OK',
  'OK_CANCEL',
  'YES_NO',
  'YES_NO_CANCEL',
]);

/** What the person presses: yes or no, by the buttons that there are. */
const ANSWERS: Record<string, { yes: keyof Buttons; no: keyof Buttons }> = {
  OK: { yes: 'OK', no: 'OK' },
  OK_CANCEL: { yes: 'OK', no: 'CANCEL' },
  YES_NO: { yes: 'YES', no: 'NO' },
  YES_NO_CANCEL: { yes: 'YES', no: 'NO' },
};

interface MenuData {
  caption: string;
  items: SaidMenuItem[];
}

export function uiService(execution: Execution): Ui {
  const { said, answer: pressed } = execution.host;
  const page = (output: unknown, method: string): SaidPage =>
    reveal<SaidPage>(output, 'HtmlOutput', { service: 'Ui', method });
  const ask = (method: string, given: readonly unknown[]) => {
    const asked = question(method, given);
    const answer = ANSWERS[asked.buttons]?.[pressed(asked) ? 'yes' : 'no'] ?? 'CLOSE';
    said.alerts.push({ ...asked, answer });
    return Button[answer];
  };
  return expose<Ui>(execution, {
    name: 'Ui',
    members: {
      ui: {
        createMenu: (caption: string) =>
          menuService(execution, { caption: text(caption, { service: 'Ui', method: 'createMenu' }), items: [] }),
        createAddonMenu: () => menuService(execution, { caption: '', items: [] }),
        alert: (...given: unknown[]) => ask('alert', given),
        prompt: (...given: unknown[]) => responseService(execution, ask('prompt', given)),
        showSidebar(output: unknown) {
          said.sidebar = { ...page(output, 'showSidebar') };
        },
        showModalDialog(output: unknown, title: string) {
          said.dialogs.push({ ...page(output, 'showModalDialog'), title });
        },
      },
      other: { Button, ButtonSet },
    },
  });
}

/** `(message)`, `(message, buttons)` or `(title, message, buttons)`. */
function question(method: string, given: readonly unknown[]): Question {
  const [first, second, third] = given;
  const called = { service: 'Ui', method };
  if (given.length < 1 || given.length > 3) throw mismatch('Ui', method, given);
  if (given.length < 3) {
    return { title: '', message: text(first, called), buttons: second === undefined ? 'OK' : nameOf(second) };
  }
  return { title: text(first, called), message: text(second, called), buttons: nameOf(third) };
}

function responseService(execution: Execution, button: GoogleAppsScript.Base.Button) {
  return expose<GoogleAppsScript.Base.PromptResponse>(execution, {
    name: 'PromptResponse',
    members: { ui: { getSelectedButton: () => button, getResponseText: () => '' } },
  });
}

function menuService(execution: Execution, data: MenuData): Menu {
  const add = (item: SaidMenuItem): Menu => {
    data.items.push(item);
    return menu;
  };
  const called = { service: 'Menu', method: 'addItem' };
  const menu: Menu = expose<Menu>(execution, {
    name: 'Menu',
    backing: data,
    members: {
      ui: {
        addItem: (caption: string, handler: string) =>
          add({ caption: text(caption, called), handler: text(handler, called) }),
        addSeparator: () => add({ caption: '', separator: true }),
        addSubMenu: (other: unknown) => add(reveal<MenuData>(other, 'Menu', { service: 'Menu', method: 'addSubMenu' })),
        addToUi() {
          execution.host.said.menus.push(data);
        },
      },
    },
  });
  return menu;
}
