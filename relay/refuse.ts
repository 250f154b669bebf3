/** What an error of the server's own parts means for the caller: nothing has left the relay in any of them. */
import type { Socket } from 'node:net';
import type { RefusalCode } from '../src/relay/refusals.data';
import { answered } from '../src/relay/wire';
import { errorCode } from './error-code';
import { RefusedError, sentences } from './refused';

/** `otherwise` is the code for what nobody foresaw. */
export function refusalOf(error: unknown, otherwise: RefusalCode): RefusedError {
  if (error instanceof RefusedError) return error;
  const code = errorCode(error);
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return new RefusedError('too-large');
  // A body that does not have the length, or a type, that its headers say.
  if (code.startsWith('FST_ERR_CTP_')) return new RefusedError('form');
  return new RefusedError(otherwise);
}

/** Answers what is no HTTP, or did not come in time, and closes. */
export function toClientError(error: Error, socket: Socket, now: number): void {
  if (errorCode(error) === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const isLate = errorCode(error) === 'ERR_HTTP_REQUEST_TIMEOUT';
  const body = JSON.stringify({ code: 'form', message: sentences.form, time: now });
  const head = [
    `HTTP/1.1 ${isLate ? '408 Request Timeout' : '400 Bad Request'}`,
    ...[`${answered.relay}: not-sent`, `${answered.code}: form`, `${answered.clock}: ${now}`],
    ...['content-type: application/json; charset=utf-8', `content-length: ${Buffer.byteLength(body)}`],
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy());
}
