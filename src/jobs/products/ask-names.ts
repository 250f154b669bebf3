/** Asks the mall for brands and makers, one name after the other, and keeps its answers in 코드. */

import type { JobContext, Note } from '../../engine/job';
import type { ListingApi } from '../../mall/port/listings';
import { MallError, partOf } from '../../mall/port/mall';
import { josa } from '../../rules/josa';
import { kstText } from '../../rules/kst';
import { quoted } from '../../rules/product/characters';
import { sheetOf, upsertRows } from '../../sheet';
import { codesTab } from '../../tabs/codes.tab';
import { productsTab } from '../../tabs/products.tab';
import { nameKinds, nameRow, type ProductName } from './known-names';

export interface AskedNames {
  /** Names that the mall does not have. */
  unknown: number;
  /** Names for which the mall would not look. */
  refused: number;
  notes: Note[];
}

type Answer = { asked: ProductName; number: string | undefined } | { asked: ProductName; refusal: string };

/** Hand over at most a batch: a call a name, and one write for all. Throws `MallError` when the mall does not answer. */
export function askNames({ outside, mall }: JobContext, names: readonly ProductName[]): AskedNames {
  const answers = names.map((asked) => answerTo(partOf(mall, 'listings'), asked));
  const now = kstText(outside.clock.now());
  const rows = answers.flatMap((answer) =>
    'number' in answer ? [nameRow(mall.name, answer.asked, answer.number, now)] : [],
  );
  upsertRows(codesTab, sheetOf(codesTab, outside.workbook), rows);
  const unknown = answers.flatMap((one) => ('number' in one && one.number === undefined ? [one.asked] : []));
  const refused = answers.flatMap((one) => ('refusal' in one ? [one] : []));
  return {
    unknown: unknown.length,
    refused: refused.length,
    notes: [...unknownNotes(unknown), ...refused.map(({ asked, refusal }) => refusedNote(asked, refusal))],
  };
}

/** The number of exactly this name; a name that the mall refuses becomes a message, so that the others are still asked. */
function answerTo(api: Pick<ListingApi, 'brands' | 'makers'>, asked: ProductName): Answer {
  const { kind, name } = asked;
  try {
    const found = kind === 'brand' ? api.brands(name) : api.makers(name);
    return { asked, number: found.find((one) => one.name === name)?.code };
  } catch (error) {
    if (error instanceof MallError && error.kind === 'unexpected') return { asked, refusal: error.userMessage };
    throw error;
  }
}

const headerOf = (kind: ProductName['kind']): string => productsTab.columns[kind].header;

const unknownNotes = (unknown: readonly ProductName[]): Note[] =>
  nameKinds.flatMap((kind) => {
    const names = unknown.filter((one) => one.kind === kind).map(({ name }) => name);
    const text = `제휴몰에 없는 ${headerOf(kind)}: ${quoted(names)}. 이 이름은 빼고 보냅니다.`;
    return names.length > 0 ? [{ text, history: false }] : [];
  });

const refusedNote = ({ kind, name }: ProductName, refusal: string): Note => ({
  text: josa`${headerOf(kind)} ${quoted([name])}을(를) 찾지 못했습니다. ${refusal}`,
  history: true,
  target: name,
  result: '확인필요',
});
