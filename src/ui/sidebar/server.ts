/** Talks with the server side: `call` with JSON texts, whose answers are checked, and the menu's own functions by name. */
import { answerShape, type CallName, type Calls, contract } from '../contract';
import { commandWords, lostCallWords } from './server-words';

interface Runner {
  withSuccessHandler(handler: (value: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  call(json: string): void;
  setUpWorkbook(): void;
  startSchedule(): void;
  stopSchedule(): void;
}

/** `host` is not there in a page that stands alone. */
declare const google: { script: { run: Runner; host?: { editor: { focus(): void } } } };

/** Gives the keyboard to the sheet. */
export const focusSheet = (): void => google.script.host?.editor.focus();

export type Command = 'setUpWorkbook' | 'startSchedule' | 'stopSchedule';

/** Runs a menu function; rejects with its Korean message. */
export const command = (name: Command): Promise<unknown> =>
  new Promise((resolve, reject) => {
    google.script.run
      .withSuccessHandler(resolve)
      .withFailureHandler((error) => reject(new Error(commandWords(error.message))))
      [name]();
  });

/** The server said no: asking again would give the same answer. */
export class Refused extends Error {}

const REOPEN = '사이드바를 닫았다가 다시 열어 주세요.';

/** Asks the server; rejects with an Error whose message the seller can read, `Refused` when the server answered so. */
export function ask<Name extends CallName>(name: Name, args: Calls[Name]['args']): Promise<Calls[Name]['value']> {
  return new Promise((resolve, reject) => {
    google.script.run
      .withSuccessHandler((json) => {
        const answer = answerShape.safeParse(parsedOrUndefined(json));
        if (!answer.success) return reject(new Error(`서버의 답을 읽을 수 없습니다. ${REOPEN}`));
        if (!answer.data.ok) return reject(new Refused(answer.data.message));
        const value = contract[name]().value.safeParse(answer.data.value);
        if (value.success) resolve(value.data);
        else reject(new Error(`서버의 답이 이 화면과 맞지 않습니다(${name}). ${REOPEN}`));
      })
      .withFailureHandler((error) => reject(new Error(lostCallWords(error.message))))
      .call(JSON.stringify({ name, args }));
  });
}

function parsedOrUndefined(json: unknown): unknown {
  try {
    return JSON.parse(String(json));
  } catch {
    return undefined;
  }
}
