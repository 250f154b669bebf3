/** docs/performance-figures.md: what `npm run bench -- --write` has measured, with the day and the machine. */
import { cpus, loadavg, release, type } from 'node:os';
import { resolve } from 'node:path';

export const figuresPath = resolve(__dirname, '../../docs/performance-figures.md');

export interface Figures {
  /** Lines of Markdown tables. */
  tasks: readonly string[];
  growth: readonly string[];
  /** `yyyy-MM-dd`. */
  day: string;
  computer: string;
  bundle: string;
}

/** The present day and machine. */
export const machine = (): Pick<Figures, 'day' | 'computer'> => ({
  day: new Date().toISOString().slice(0, 10),
  computer:
    `${cpus()[0]?.model ?? '알 수 없는 컴퓨터'} ${cpus().length}코어, Node ${process.versions.node}, ` +
    `${type()} ${release()}. 잰 뒤의 부하 ${loadavg()[0]?.toFixed(1)}`,
});

export const figuresPage = ({ tasks, growth, day, computer, bundle }: Figures): string => `# 잰 값

\`npm run bench -- --write\`가 적은 쪽입니다. 손으로 고치지 않습니다. 무엇을 어떻게 재는지와 읽는 법은 [performance.md](performance.md)에 있습니다.

- 잰 날: ${day}
- 컴퓨터: ${computer}
- ${bundle}

## 작업마다

${tasks.join('\n')}

## 행에 따라

${growth.join('\n')}
`;
