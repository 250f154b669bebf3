/** Properties of the document (every editor can read them) and of the person (only they can). */
import type { Settings, Store } from '../ports';
import { explained } from './refused';

export const settingsPort = (): Settings => ({
  document: storePort(() => PropertiesService.getDocumentProperties()),
  user: storePort(() => PropertiesService.getUserProperties()),
  hasDocument: () =>
    Boolean(SpreadsheetApp.getActiveSpreadsheet()) &&
    Boolean(PropertiesService.getDocumentProperties()) &&
    Boolean(LockService.getDocumentLock()),
});

function storePort(find: () => GoogleAppsScript.Properties.Properties): Store {
  let found: GoogleAppsScript.Properties.Properties | undefined;
  const open = () => {
    found ??= find();
    return found;
  };
  const store: Store = {
    get: (key) => open().getProperty(key) ?? undefined,
    set: (key, value) => void open().setProperty(key, value),
    setAll: (values) => void open().setProperties({ ...values }),
    remove: (key) => void open().deleteProperty(key),
    entries: (prefix) => new Map(Object.entries(open().getProperties()).filter(([key]) => key.startsWith(prefix))),
  };
  return explained(store, { during: 'properties' });
}
