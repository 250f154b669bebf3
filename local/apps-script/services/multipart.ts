/** The body of a multipart upload: a job as JSON, then its rows, between lines that the content type names. */
export const multipartBody = (boundary: string, job: unknown, rows: string): string =>
  [
    `--${boundary}\r\nContent-Type: application/json; charset=UTF-8\r\n\r\n${JSON.stringify(job)}\r\n`,
    `--${boundary}\r\nContent-Type: application/octet-stream\r\n\r\n${rows}\r\n`,
    `--${boundary}--`,
  ].join('');
