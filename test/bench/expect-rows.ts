/** Looks whether the work was done, whoever did it. */

import { josa } from '../../src/rules/josa';
import type { Scene } from '../helpers/scene';

/** How many rows of a tab say what in which column. */
export type ExpectedRows = readonly [tab: string, header: string, text: string, count: number];

/** Throws unless so many rows of the tab say this in this column. */
export function expectRows({ runtime }: Scene, ...[tab, header, text, count]: ExpectedRows): void {
  const [headers = [], ...rows] = runtime.seller.read(tab);
  const at = headers.indexOf(header);
  const found = rows.filter((row) => row[at] === text).length;
  if (found !== count)
    throw new Error(josa`「${tab}」의 「${header}」이(가) ${text}인 행이 ${count}개가 아니라 ${found}개입니다.`);
}
