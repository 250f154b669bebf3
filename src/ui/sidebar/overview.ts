/** What the page shows at a glance, asked anew after each thing done; every section shows its own part of it. */
import type { Calls } from '../contract';
import { ask } from './server';

export type Overview = Calls['overview']['value'];

const shown: ((overview: Overview) => void)[] = [];

/** `show` is called with each new overview. */
export const onOverview = (show: (overview: Overview) => void): void => void shown.push(show);

export async function refresh(): Promise<Overview> {
  const overview = await ask('overview', {});
  for (const show of shown) show(overview);
  return overview;
}
