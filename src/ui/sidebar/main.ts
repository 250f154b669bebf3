/** The sidebar's page: each section begins its own work, then everything is shown, and a run that was left goes on. */
import { startAccount } from './account';
import { startApplyingCourier } from './apply-courier';
import { startCollecting } from './collect';
import { startCommands } from './commands';
import { startExport } from './export-shipments';
import { startImages } from './images';
import { startImport } from './import-shipments';
import { refresh } from './overview';
import { byId, during, tell } from './page';
import { startProducts } from './products';
import { goOn, startRuns } from './run';
import { startSettings } from './settings';
import { startChoices } from './shipment-choices';
import { startAsking } from './sure';

startAsking();
startRuns();
startCollecting();
startCommands();
startChoices();
startImport();
startApplyingCourier();
startExport();
startProducts();
startImages();
startAccount();
startSettings();
refresh().then(
  ({ runs: [latest] }) => {
    if (latest?.state === '진행중')
      void during(byId<HTMLButtonElement>('collect-now'), async () => void (await goOn(latest)));
  },
  (error: Error) => tell(error.message, true),
);
