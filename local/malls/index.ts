/** The local malls. A new one is one more line in this list. */
import { runMall } from '../mall-kit/program';
import { definition as wemakeprice } from './wemakeprice/mall';

export interface LocalMallEntry {
  /** As 제휴몰 says it. */
  readonly name: string;
  /** The addresses of the real mall for which this one stands in. */
  readonly origins: readonly string[];
  /** Runs it as a program, with the words of the command line; a free port where none is asked for. */
  run(words: readonly string[]): void;
}

export const localMalls: readonly LocalMallEntry[] = [
  {
    name: wemakeprice.name,
    origins: ['https://w-api.wemakeprice.com'],
    run: (words) => runMall(wemakeprice, words, 0),
  },
];
