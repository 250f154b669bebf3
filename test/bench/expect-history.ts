/** Looks whether 연동이력 tells of the work, whoever did it. */
import type { Scene } from '../helpers/scene';

export interface HistoryExpected {
  /** Titles of the jobs that came to their end. */
  ended: readonly string[];
  /** How many numbers have a line that says 성공. */
  told?: number;
}

/** To be called before the work; throws when called after it and something is missing from the lines that came since. */
export function watchHistory(scene: Scene): (expected: HistoryExpected) => void {
  const before = scene.rows('연동이력').length;
  return ({ ended, told = 0 }) => {
    const lines = scene.rows('연동이력').slice(before);
    const ends = new Set(
      lines.filter((line) => String(line['메시지']).startsWith('[종료]')).map((line) => line['작업']),
    );
    const done = new Set(lines.flatMap((line) => (line['결과'] === '성공' && line['대상'] ? [line['대상']] : [])));
    const lacking = ended.filter((title) => !ends.has(title));
    if (lacking.length > 0) throw new Error(`「연동이력」에 ${lacking.join(', ')}의 끝이 없습니다.`);
    if (done.size !== told) throw new Error(`「연동이력」에 성공한 것이 ${told}개가 아니라 ${done.size}개입니다.`);
  };
}
