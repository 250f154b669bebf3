/** Menu, sidebar and dialogs. An execution of a trigger has no person to ask: nothing is shown and the answer is no. */
import type { MenuItem, Ui } from '../ports';

export const uiPort = (): Ui => ({
  menu: addMenu,
  sidebar(title) {
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle(title));
  },
  pageFile: (name) => HtmlService.createHtmlOutputFromFile(name).getContent(),
  alert(title, message) {
    const ui = present();
    ui?.alert(title, message, ui.ButtonSet.OK);
  },
  ask(title, message) {
    const ui = present();
    return ui !== undefined && ui.alert(title, message, ui.ButtonSet.YES_NO) === ui.Button.YES;
  },
  toast(message) {
    if (present()) SpreadsheetApp.getActiveSpreadsheet().toast(message);
  },
});

/** The only service that a menu may touch before the person has authorized the add-on. */
function addMenu(items: readonly (MenuItem | 'separator')[]): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const item of items) {
    if (item === 'separator') menu.addSeparator();
    else menu.addItem(item.label, item.handler);
  }
  menu.addToUi();
}

function present(): GoogleAppsScript.Base.Ui | undefined {
  try {
    return SpreadsheetApp.getUi();
  } catch {
    return undefined;
  }
}
