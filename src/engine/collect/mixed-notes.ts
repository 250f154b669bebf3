/** What a collection says of rows that it found mixed up with others and therefore left as they are. */
import { results } from '../../tabs/common';
import type { Note } from '../job';

/** `keys` are of rows, each once. */
export const mixedNotes = (tabs: string, keys: ReadonlySet<string>): Note[] =>
  keys.size === 0
    ? []
    : [
        {
          text: `${tabs}에 번호와 내용이 서로 다른 행의 것인 행이 ${keys.size}건 있어 고치지 않고 두었습니다. 그 행의 「메시지」를 보고 되돌려 주세요.`,
          history: true,
          result: results.mistake,
        },
      ];

/** The end of a collection's summary. */
export const mixedSummary = (keys: ReadonlySet<string>): string => (keys.size === 0 ? '' : `, 섞인 행 ${keys.size}건`);
