/** `ScriptApp`: triggers and what the person has allowed. */

import { enumeration } from '../enumeration';
import { GoogleException } from '../exceptions';
import type { Execution } from '../execution';
import { expose, reveal } from '../guard';
import type { TriggerData } from '../spreadsheet/model';
import { text } from './arguments';
import { clockTriggerBuilder } from './clock-trigger';

type App = GoogleAppsScript.Script.ScriptApp;
type Trigger = GoogleAppsScript.Script.Trigger;

export const AuthMode = enumeration<typeof GoogleAppsScript.Script.AuthMode>('AuthMode', [
  'NONE',
  'CUSTOM_FUNCTION',
  'LIMITED',
  'FULL',
]);
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
  const own = () =>
    state.triggers
      .filter((trigger) => trigger.owner === execution.user)
      .map((trigger) => triggerService(execution, trigger));
  return expose<App>(execution, {
    name: 'ScriptApp',
    members: {
      triggers: {
        newTrigger: (handler: string) =>
          builder(execution, text(handler, { service: 'ScriptApp', method: 'newTrigger' })),
        getProjectTriggers: own,
        getUserTriggers: own,
        deleteTrigger(trigger: unknown) {
          const { id } = reveal<TriggerData>(trigger, 'Trigger', { service: 'ScriptApp', method: 'deleteTrigger' });
          if (!state.triggers.some((other) => other.id === id))
            throw new GoogleException('Trigger not found. 없는 트리거입니다.');
          state.triggers = state.triggers.filter((other) => other.id !== id);
        },
      },
      other: {
        getScriptId: () => 'local-script',
        getAuthorizationInfo: () => authorizationInfo(execution, authorization === 'required'),
        AuthMode,
        AuthorizationStatus,
        EventType,
        TriggerSource,
      },
    },
  });
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
