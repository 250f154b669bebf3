/** The clock triggers of the person who runs. */
import type { Triggers } from '../ports';

export const triggersPort = (): Triggers => ({
  list: () => ScriptApp.getProjectTriggers().map(toPort),
  every: (hours, handler) => toPort(ScriptApp.newTrigger(handler).timeBased().everyHours(hours).create()),
  remove(id) {
    for (const trigger of ScriptApp.getProjectTriggers()) {
      if (trigger.getUniqueId() === id) ScriptApp.deleteTrigger(trigger);
    }
  },
});

const toPort = (trigger: GoogleAppsScript.Script.Trigger) => ({
  id: trigger.getUniqueId(),
  handler: trigger.getHandlerFunction(),
});
