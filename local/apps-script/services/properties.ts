/** `PropertiesService`: small texts kept for the document, the script, or a person in all documents. */
import { GoogleException } from '../exceptions';
import { type Execution, ofDocument } from '../execution';
import { expose } from '../guard';
import { text } from './arguments';

type Properties = GoogleAppsScript.Properties.Properties;
type Store = Record<string, string>;

const VALUE_BYTES = 9 * 1024;
const STORE_BYTES = 500 * 1024;

export function propertiesService(execution: Execution) {
  const { state } = execution.host;
  return expose<GoogleAppsScript.Properties.PropertiesService>(execution, {
    name: 'PropertiesService',
    members: {
      other: {
        getDocumentProperties: () =>
          ofDocument(execution, () => propertiesOf(execution, () => state.documentProperties)),
        getScriptProperties: () => propertiesOf(execution, () => state.scriptProperties),
        getUserProperties: () => propertiesOf(execution, () => userStore(execution)),
      },
    },
  });
}

function propertiesOf(execution: Execution, store: () => Store): Properties {
  const called = (method: string) => ({ service: 'Properties', method });
  const properties: Properties = expose<Properties>(execution, {
    name: 'Properties',
    members: {
      properties: {
        getProperty(key: string) {
          const name = text(key, called('getProperty'));
          return Object.hasOwn(store(), name) ? store()[name]! : null;
        },
        getProperties: () => ({ ...store() }),
        getKeys: () => Object.keys(store()),
        setProperty(key: string, value: string) {
          change(store(), { [text(key, called('setProperty'))]: text(value, called('setProperty')) });
          return properties;
        },
        setProperties(given: Store, deleteAllOthers?: boolean) {
          const values = Object.entries(given).map(
            ([key, value]) => [key, text(value, called('setProperties'))] as const,
          );
          change(store(), Object.fromEntries(values), deleteAllOthers);
          return properties;
        },
        deleteProperty(key: string) {
          delete store()[text(key, called('deleteProperty'))];
          return properties;
        },
        deleteAllProperties() {
          change(store(), {}, true);
          return properties;
        },
      },
    },
  });
  return properties;
}

/** Either all of it is stored or nothing. */
function change(store: Store, values: Store, deleteOthers = false): void {
  const next = { ...(deleteOthers ? {} : store), ...values };
  if (Object.values(values).some((value) => Buffer.byteLength(value) > VALUE_BYTES)) {
    throw new GoogleException('Argument too large: value.');
  }
  const size = Object.entries(next).reduce(
    (sum, [key, value]) => sum + Buffer.byteLength(key) + Buffer.byteLength(value),
    0,
  );
  if (size > STORE_BYTES) {
    throw new GoogleException(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  }
  for (const key of Object.keys(store)) if (!Object.hasOwn(next, key)) delete store[key];
  Object.assign(store, next);
}

function userStore({ host, user }: Execution): Store {
  const stores = host.state.userProperties;
  if (!Object.hasOwn(stores, user)) stores[user] = {};
  return stores[user]!;
}
