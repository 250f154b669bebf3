/** The sidebar's page: each section begins its own work, then everything is shown, and a run that was left goes on. */
import './zod.setup';
import { startAccount } from './account';
import { startAnswers } from './answers';
import { startApplyingCourier } from './apply-courier';
import { startArchive } from './archive';

import { startCategories } from './category';
import { startCertificationForm } from './certification-form';
import { startCollecting } from './collect';
import { startCommands } from './commands';
import { startExport } from './export-shipments';
import { startFirstSteps } from './first-steps';
import { startHere } from './here';
import { startImages } from './images';
import { startProductImport } from './import-products';
import { startImport } from './import-shipments';
import { startNoticeForm } from './notice-form';
import { refresh } from './overview';
import { startScrolling, tellError } from './page';
import { startPostcode } from './postcode';
import { startProducts } from './products';
import { startRowForm } from './row-form';
import { startRowView } from './row-view';
import { goOn, inLine, startRuns } from './run';
import { startRunList } from './run-list';
import { startSettings } from './settings';
import { startChoices } from './shipment-choices';
import { startAsking } from './sure';
import { showPanel, startTabs } from './tabs';
import { startToday } from './today';

startScrolling();
startAsking();
startTabs();
startRuns();
startRunList();
startToday();
startFirstSteps();
startHere();
startRowView();
startRowForm();
startPostcode();
startNoticeForm();
startCertificationForm();
startCategories();
startAnswers();
startCollecting();
startCommands();
startChoices();
startImport();
startApplyingCourier();
startExport();
startProducts();
startProductImport();
startImages();
startAccount();
startSettings();
startArchive();
showPanel('today');
refresh()
  .then(async ({ runs }) => {
    const left = runs.find(({ state, isMine }) => state === '진행중' && isMine);
    if (left) await inLine(() => goOn(left, left.title));
  })
  .catch(tellError);
