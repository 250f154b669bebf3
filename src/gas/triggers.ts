/** The clock triggers of the person who runs. */
import type { Triggers } from '../ports';
import { explained } from './refused';

type GoogleTrigger = GoogleAppsScript.Script.Trigger;

export const triggersPort = (): Triggers => explained(triggers, { during: 'triggers' });

const triggers: Triggers = {
  list: () => ScriptApp.getUserTriggers(SpreadsheetApp.getActiveSpreadsheet()).map(toPort),
  isThere: (id) => withId(id).length > 0,
  every: (hours, handler) => toPort(ScriptApp.newTrigger(handler).timeBased().everyHours(hours).create()),
  remove(id) {
    for (const trigger of withId(id)) ScriptApp.deleteTrigger(trigger);
  },
};

/** By id among those of all files: that a clock trigger is listed with its file is what Google's pages leave open. */
const withId = (id: string): GoogleTrigger[] =>
  ScriptApp.getProjectTriggers().filter((trigger) => trigger.getUniqueId() === id);

const toPort = (trigger: GoogleTrigger) => ({
  id: trigger.getUniqueId(),
  handler: trigger.getHandlerFunction(),
});
