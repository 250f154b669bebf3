/** Talks with the server side: `call` with JSON texts, and the menu's own functions by name. */
import type { Answer, CallName, Calls } from '../contract';

interface Runner {
  withSuccessHandler(handler: (value: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  call(json: string): void;
  checkRows(): void;
  runRows(): void;
  setUpWorkbook(): void;
  startSchedule(): void;
  stopSchedule(): void;
}

declare const google: { script: { run: Runner } };

export type Command = 'checkRows' | 'runRows' | 'setUpWorkbook' | 'startSchedule' | 'stopSchedule';

/** Runs a menu function; rejects with its Korean message. */
export const command = (name: Command): Promise<unknown> =>
  new Promise((resolve, reject) => {
    google.script.run.withSuccessHandler(resolve).withFailureHandler(reject)[name]();
  });

/** Asks the server; rejects with an Error whose message the seller can read. */
export function ask<Name extends CallName>(name: Name, args: Calls[Name]['args']): Promise<Calls[Name]['value']> {
  return new Promise((resolve, reject) => {
    google.script.run
      .withSuccessHandler((json) => {
        const answer: Answer<Name> = JSON.parse(String(json));
        if (answer.ok) resolve(answer.value);
        else reject(new Error(answer.message));
      })
      .withFailureHandler(reject)
      .call(JSON.stringify({ name, args }));
  });
}
