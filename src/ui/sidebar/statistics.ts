/** 통계: the period of the report that the tab 통계 is made of. */
import { byId, fields, onSubmit } from './page';
import { startAndGoOn } from './run';

const period = (): HTMLSelectElement => byId<HTMLSelectElement>('statistics-period');

async function make(form: HTMLFormElement): Promise<void> {
  const { period: preset = '', from = '', to = '', settlement } = fields(form);
  const days = preset === '' ? { from, to } : {};
  const input = { settlement: settlement !== undefined, ...(preset === '' ? {} : { period: preset }) };
  await startAndGoOn({ job: 'refreshStatistics', ...days, input }, '통계 만들기');
}

export function startStatistics(): void {
  onSubmit('statistics', make);
  const showDays = (): void => {
    byId('statistics-days').hidden = period().value !== '';
  };
  period().addEventListener('change', showDays);
  showDays();
}
