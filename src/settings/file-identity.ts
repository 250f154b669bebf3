/**
 * Whether this is the file that the seller works with. A copy takes the tab 코드 along, and with it the id of the original: so
 * it is known as a copy, and nothing is sent from it until the seller has said that this is the file to use.
 */
import type { Outside } from '../ports';
import { kstText } from '../rules/kst';
import { Refusal } from '../rules/refusal';
import { sheetOf, upsertRows } from '../sheet';
import { codesTab, ownFile } from '../tabs/codes.tab';

type Where = Pick<Outside, 'workbook' | 'clock'>;

const QUESTION =
  '이 파일은 복사본이거나, 어느 파일인지 적어 둔 칸이 지워졌습니다. 원본에서도 보내면 같은 주문을 두 번 처리하게 됩니다. ' +
  '앞으로 이 파일에서 제휴몰로 보낼까요?';
const NOT_AGREED =
  '복사본일 수 있는 파일이라 아무것도 보내지 않았습니다. 이 파일을 쓰려면 다시 실행하고, 물을 때 「예」를 누르세요.';

/** Of a job: whether it changes something at the mall. */
interface Sends {
  readonly sends: boolean;
}

/** What has to be asked about the file before the job may begin. */
export const fileQuestions = (where: Where, job: Sends): string[] =>
  job.sends && !isThisFile(where) ? [QUESTION] : [];

/** `asked`: the questions that were answered with yes. Throws `Refusal` when this one was not, and `SheetError`. */
export function confirmFile(where: Where, job: Sends, asked: readonly string[]): void {
  if (fileQuestions(where, job).length === 0) return;
  if (!asked.includes(QUESTION)) throw new Refusal(NOT_AGREED);
  markFile(where);
}

/** The id that is written in 코드, of this file or of the one that it was copied from. */
export type Mark = 'ours' | 'foreign' | 'missing';

/** Read as it stands, so that a header that somebody has changed hides nothing. */
export function fileMark({ workbook }: Pick<Outside, 'workbook'>): Mark {
  const sheet = workbook.sheet(codesTab.name);
  const { rows, columns } = sheet?.usedSize() ?? { rows: 0, columns: 0 };
  if (!sheet || rows === 0) return 'missing';
  const known = sheet.read({ row: 1, column: 1, rows, columns });
  const row = known.find((cells) => cells.includes(ownFile.group) && cells.includes(ownFile.code));
  if (!row) return 'missing';
  return row.includes(workbook.id()) ? 'ours' : 'foreign';
}

const isThisFile = (where: Where): boolean => fileMark(where) === 'ours';

/** From now on this is the file. Throws `SheetError`. */
export function markFile({ workbook, clock }: Where): void {
  const own = { ...ownFile, value: workbook.id() };
  upsertRows(codesTab, sheetOf(codesTab, workbook), [own], { updatedAt: kstText(clock.now()) });
}
