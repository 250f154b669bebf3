/** The code of an error of Node, undici or fastify, such as `ECONNREFUSED`; never its message, which may repeat what was sent. */

/** `''` where there is none. */
export function errorCode(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return /^[A-Z0-9_]{1,64}$/.test(code) ? code : '';
}
