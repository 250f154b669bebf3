/** What does each call of the sidebar. */
import type { CallName } from './contract';
import { accountHandlers } from './handlers/account';
import { archiveHandlers } from './handlers/archive';
import { fileHandlers } from './handlers/files';
import { firstStepHandlers } from './handlers/first-steps';
import { formHandlers } from './handlers/forms';
import type { Handler } from './handlers/handler';
import { productHandlers } from './handlers/products';
import { relayHandlers } from './handlers/relay';
import { rowHandlers } from './handlers/rows';
import { runHandlers } from './handlers/runs';
import { shipmentHandlers } from './handlers/shipments';
import { stockHandlers } from './handlers/stock';

export const handlers: { readonly [Name in CallName]: Handler<Name> } = {
  ...accountHandlers,
  ...relayHandlers,
  ...runHandlers,
  ...rowHandlers,
  ...formHandlers,
  ...shipmentHandlers,
  ...fileHandlers,
  ...archiveHandlers,
  ...firstStepHandlers,
  ...productHandlers,
  ...stockHandlers,
};
