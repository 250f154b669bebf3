/** `ScriptApp`: triggers and what the person has allowed. */

import { enumeration } from '../enumeration';
import { ExecutionOver, GoogleException } from '../exceptions';
import type { Execution } from '../execution';
import { expose, reveal } from '../guard';
import type { TriggerData, WorkbookData } from '../spreadsheet/model';
import { isOfFile, removeTrigger } from '../triggers';
import { list, text } from './arguments';
import { AuthMode } from './auth-mode';
import { clockTriggerBuilder } from './clock-trigger';

type App = GoogleAppsScript.Script.ScriptApp;
type Trigger = GoogleAppsScript.Script.Trigger;

const AuthorizationStatus = enumeration<typeof GoogleAppsScript.Script.AuthorizationStatus>('AuthorizationStatus', [
  'REQUIRED',
  'NOT_REQUIRED',
]);
const EventType = enumeration<typeof GoogleAppsScript.Script.EventType>('EventType', [
  'CLOCK',
  'ON_OPEN',
  'ON_EDIT',
  'ON_FORM_SUBMIT',
  'ON_CHANGE',
  'ON_EVENT_UPDATED',
]);
const TriggerSource = enumeration<typeof GoogleAppsScript.Script.TriggerSource>('TriggerSource', [
  'SPREADSHEETS',
  'CLOCK',
  'FORMS',
  'DOCUMENTS',
  'CALENDAR',
]);

export function scriptApp(execution: Execution): App {
  const { state, authorization } = execution.host;
  const called = (method: string) => ({ service: 'ScriptApp', method });
  const own = () => state.triggers.filter((trigger) => trigger.owner === execution.user);
  const shown = (triggers: readonly TriggerData[]) => triggers.map((trigger) => triggerService(execution, trigger));
  return expose<App>(execution, {
    name: 'ScriptApp',
    members: {
      triggers: {
        newTrigger: (handler: string) => builder(execution, text(handler, called('newTrigger'))),
        // Of all files: Google says no word of the document here.
        getProjectTriggers: () => shown(own()),
        getUserTriggers(file: unknown) {
          const workbook = reveal<WorkbookData>(file, 'Spreadsheet', called('getUserTriggers'));
          return shown(own().filter((trigger) => isOfFile(trigger, workbook)));
        },
        deleteTrigger(trigger: unknown) {
          const { id } = reveal<TriggerData>(trigger, 'Trigger', called('deleteTrigger'));
          if (!state.triggers.some((other) => other.id === id)) throw new GoogleException('Trigger not found.');
          removeTrigger(state, id);
        },
      },
      other: {
        getScriptId: () => 'local-script',
        requireAllScopes: () => askForScopes(execution),
        requireScopes: (_mode: unknown, scopes: unknown) => {
          list<string>(scopes, called('requireScopes'));
          askForScopes(execution);
        },
        getAuthorizationInfo: () => authorizationInfo(execution, authorization === 'required'),
        AuthMode,
        AuthorizationStatus,
        EventType,
        TriggerSource,
      },
    },
  });
}

/** Google ends the execution by itself and asks the person where it can; no catch of the script takes part. */
function askForScopes(execution: Execution): void {
  if (execution.host.authorization !== 'required') return;
  execution.over = 'Authorization is required to perform that action.';
  throw new ExecutionOver(execution.over);
}

function builder(execution: Execution, handler: string) {
  return expose<GoogleAppsScript.Script.TriggerBuilder>(execution, {
    name: 'TriggerBuilder',
    members: {
      other: {
        timeBased: () => clockTriggerBuilder(execution, handler, (trigger) => triggerService(execution, trigger)),
      },
    },
  });
}

function triggerService(execution: Execution, trigger: TriggerData): Trigger {
  return expose<Trigger>(execution, {
    name: 'Trigger',
    backing: trigger,
    members: {
      other: {
        getUniqueId: () => trigger.id,
        getHandlerFunction: () => trigger.handler,
        getEventType: () => EventType.CLOCK,
        getTriggerSource: () => TriggerSource.CLOCK,
        getTriggerSourceId: () => '',
      },
    },
  });
}

function authorizationInfo(execution: Execution, required: boolean) {
  return expose<GoogleAppsScript.Script.AuthorizationInfo>(execution, {
    name: 'AuthorizationInfo',
    members: {
      other: {
        getAuthorizationStatus: () => (required ? AuthorizationStatus.REQUIRED : AuthorizationStatus.NOT_REQUIRED),
        getAuthorizationUrl: () => (required ? 'https://accounts.google.com/o/oauth2/auth' : ''),
      },
    },
  });
}
