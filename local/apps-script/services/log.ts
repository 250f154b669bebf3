/** `console` and `Logger`: what is logged is kept. */
import { inspect } from 'node:util';
import type { Execution } from '../execution';
import { expose } from '../guard';
import type { Said } from '../said';

type Level = Said['log'][number]['level'];
type Console = Record<Level, (...given: unknown[]) => void>;

export function consoleService(execution: Execution): Console {
  const write =
    (level: Level) =>
    (...given: unknown[]) =>
      keep(execution, level, given);
  return expose<Console>(execution, {
    name: 'console',
    members: {
      other: {
        debug: write('debug'),
        log: write('log'),
        info: write('info'),
        warn: write('warn'),
        error: write('error'),
      },
    },
  });
}

export function loggerService(execution: Execution): GoogleAppsScript.Base.Logger {
  const logger: GoogleAppsScript.Base.Logger = expose<GoogleAppsScript.Base.Logger>(execution, {
    name: 'Logger',
    members: {
      other: {
        log(...given: unknown[]) {
          keep(execution, 'log', given);
          return logger;
        },
        getLog: () => execution.host.said.log.map(({ text }) => text).join('\n'),
        clear: () => undefined,
      },
    },
  });
  return logger;
}

/** `%s` and `%d` are replaced as Google does; what is left over is put behind. */
function keep({ host }: Execution, level: Level, given: readonly unknown[]): void {
  const [first, ...rest] = given;
  const filled =
    typeof first === 'string'
      ? first.replace(/%[sd]/g, (mark) => (rest.length > 0 ? shown(rest.shift()) : mark))
      : shown(first);
  host.said.log.push({ level, text: [filled, ...rest.map(shown)].join(' ') });
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : inspect(value, { depth: 4, breakLength: Number.POSITIVE_INFINITY });
}
