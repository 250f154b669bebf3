/** 설정 저장, as one person does it: who may send is changed only by whom it belongs to, and that is written down. */

import { alone } from '../engine/alone';
import { writeHistory } from '../engine/history';
import { noteTaking } from '../jobs/stock/since';
import type { Outside } from '../ports';
import { refuseOtherHands } from '../settings/allowed-senders';
import { type Preferences, readPreferences, savePreferences } from '../settings/preferences';

/** Throws like `savePreferences`, and `Refusal` when the list of senders is not this person's to change. */
export function saveSettings(outside: Outside, changes: Readonly<Record<string, unknown>>): Preferences {
  const { senders } = changes;
  const before = readPreferences(outside.settings).senders;
  if (typeof senders !== 'string' || words(senders) === words(before)) return save(outside, changes);
  return alone(outside, () => {
    refuseOtherHands(outside, senders);
    const saved = save(outside, changes);
    recordChange(outside, before, saved.senders);
    return saved;
  });
}

/** Whether orders take stock is noted on both sides of it: before it is on, and after it is off. */
function save(outside: Outside, changes: Readonly<Record<string, unknown>>): Preferences {
  if (changes['stockFromOrders'] === true) noteTaking(outside, true);
  const saved = savePreferences(outside.settings, changes);
  noteTaking(outside, saved.stockFromOrders);
  return saved;
}

function recordChange(outside: Outside, before: string, after: string): void {
  const person = outside.person.email();
  const message = `「보낼 수 있는 사람」을 바꿨습니다: ${words(before)} → ${words(after)}`;
  writeHistory(outside, [{ runId: '', job: '설정', mode: '수동', person, tab: '', result: '성공', message }]);
}

/** The same for two ways to write one list. */
const words = (senders: string): string =>
  senders
    .trim()
    .split(/\s*[\n,;]\s*|\s+/)
    .join(', ') || '누구나';
