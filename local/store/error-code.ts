/** Whether a failed call of the file system failed for this reason, such as `ENOENT`. */
export function isCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
