/** What was measured, as lines of texts: the table itself, and how each measurement grows with the rows. */
import { fitLine, isConstant } from './fit';
import type { Measured } from './measure';
import type { Way } from './task';

export interface Line {
  task: string;
  rows: number;
  way: Way;
  measured: Measured;
}

const whole = (number: number): string => Math.round(number).toLocaleString('ko-KR');
const fine = (number: number): string =>
  number.toLocaleString('ko-KR', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

const besidesHttp = ({ seconds, httpSeconds }: Measured): number => seconds - httpSeconds;

export const tableHeader = [
  ...['작업', '행', '방법', '시트 호출', '크기 물음', '옮긴 칸', 'HTTP', '가상 초', '그중 HTTP'],
  ...['실행', 'CPU 초', '메모리 MB', '가상 초의 배', 'HTTP 말고의 배', '호출 0.1초일 때의 배'],
];

const executionsOf = ({ executions, killed, ended }: Measured): string => {
  const dead = killed > 0 ? ` (${killed}번 죽음)` : '';
  return ended ? `${whole(executions)}${dead}` : `${whole(executions)}${dead} 못 끝냄`;
};

/**
 * The last three columns say how many times the time of the add-on this way takes: by the model, by the model without what
 * waiting for the mall takes, and by a flat price a call.
 */
export function tableRow({ task, rows, way, measured }: Line, ours: Measured | undefined): string[] {
  const { calls, questions, cells, requests, seconds, httpSeconds, cpuSeconds, megabytes } = measured;
  const times = (own: number, other: number | undefined) => (other === undefined ? '' : fine(own / other));
  return [
    ...[task, whole(rows), way, whole(calls), whole(questions), whole(cells), whole(requests)],
    ...[fine(seconds), fine(httpSeconds), executionsOf(measured), cpuSeconds.toFixed(2), whole(megabytes)],
    times(seconds, ours?.seconds),
    times(besidesHttp(measured), ours && besidesHttp(ours)),
    times(measured.flatSeconds, ours?.flatSeconds),
  ];
}

export const fitHeader = ['작업', '시트 호출', '크기 물음', '옮긴 칸', 'HTTP', 'HTTP 말고 가상 초', 'CPU 초'];

/** One line a task, of the add-on alone. */
export function fitRow(task: string, lines: readonly Line[]): string[] {
  const grown = (numberOf: (measured: Measured) => number, show: (number: number) => string) => {
    const points = lines.map(({ rows, measured }) => ({ rows, value: numberOf(measured) }));
    const fit = fitLine(points);
    const most = Math.max(...points.map(({ rows }) => rows));
    if (isConstant(fit, most)) return show(fit.constant);
    const off = fit.error < 0.005 ? '' : ` (±${(fit.error * 100).toFixed(0)}%)`;
    const sign = fit.perRow < 0 ? '-' : '+';
    return `${show(fit.constant)} ${sign} ${Number(Math.abs(fit.perRow).toPrecision(3))}n${off}`;
  };
  return [
    task,
    grown(({ calls }) => calls, whole),
    grown(({ questions }) => questions, whole),
    grown(({ cells }) => cells, whole),
    grown(({ requests }) => requests, whole),
    grown(besidesHttp, fine),
    grown(({ cpuSeconds }) => cpuSeconds, fine),
  ];
}

/** As a table of Markdown, numbers to the right. */
export function markdown([header = [], ...rows]: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const isNumber = (at: number) => rows.every((row) => /^[\d,.]*$/.test(row[at] ?? ''));
  return [line(header), `|${header.map((_, at) => (isNumber(at) ? '--:' : '---')).join('|')}|`, ...rows.map(line)];
}
