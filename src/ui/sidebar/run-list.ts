/** The latest runs, of everybody who works in this file. */
import { type Overview, onOverview } from './overview';
import { around, byId, made } from './page';
import { countWords } from './run-words';

function runItem(run: Overview['runs'][number]): HTMLElement {
  const { title, state, lines, isMine } = run;
  const at = lines[0]?.at.slice(5, 16) ?? '';
  const head = around('p', '', made('strong', title), ` ${state}${isMine ? '' : ' · 다른 사람의 실행'}`);
  return around('li', '', head, made('small', [at, countWords(run)].filter(Boolean).join(' · ')));
}

export const startRunList = (): void =>
  onOverview(({ runs }) => {
    byId('runs').replaceChildren(...runs.map(runItem));
    byId('runs-box').hidden = runs.length === 0;
  });
