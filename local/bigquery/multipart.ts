/** Reads the body of a multipart upload: a job as JSON, then its rows, between lines that the content type names. */

export interface Upload {
  job: unknown;
  rows: string;
}

/** `undefined` when the body is no such upload. */
export function readUpload(contentType: string, body: string): Upload | undefined {
  const boundary = /boundary="?([^";]+)"?/i.exec(contentType)?.[1];
  if (!/^multipart\/related/i.test(contentType) || boundary === undefined) return undefined;
  const parts = body.split(`--${boundary}`).slice(1);
  if (parts.length !== 3 || !parts[2]?.startsWith('--')) return undefined;
  const [job, rows] = parts.map(contentOf);
  if (job === undefined || rows === undefined) return undefined;
  try {
    return { job: JSON.parse(job), rows };
  } catch {
    return undefined;
  }
}

/** Behind the headers of the part and without the line break that belongs to the next boundary. */
function contentOf(part: string): string | undefined {
  const at = part.indexOf('\r\n\r\n');
  return at < 0 ? undefined : part.slice(at + 4).replace(/\r\n$/, '');
}
