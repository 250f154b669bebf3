/** Google's services as globals of a realm, made for one execution. */
import type { Execution } from '../execution';
import { advancedServices } from './bigquery';
import { cacheService } from './cache';
import { htmlService } from './html';
import { lockService } from './lock';
import { consoleService, loggerService } from './log';
import { mailApp } from './mail';
import { propertiesService } from './properties';
import { scriptApp } from './script-app';
import { sessionService } from './session';
import { chartsService } from './spreadsheet/chart';
import { spreadsheetApp } from './spreadsheet/spreadsheet-app';
import { urlFetchApp } from './url-fetch';
import { utilities } from './utilities';

/** Puts every service that the local runtime has into the realm of the execution. */
export function installServices(execution: Execution): void {
  const services = {
    SpreadsheetApp: spreadsheetApp(execution),
    PropertiesService: propertiesService(execution),
    CacheService: cacheService(execution),
    LockService: lockService(execution),
    ScriptApp: scriptApp(execution),
    UrlFetchApp: urlFetchApp(execution),
    Utilities: utilities(execution),
    Session: sessionService(execution),
    HtmlService: htmlService(execution),
    Charts: chartsService(execution),
    MailApp: mailApp(execution),
    Logger: loggerService(execution),
    console: consoleService(execution),
    ...advancedServices(execution),
  };
  Object.assign(execution.realm.globals, services);
}
