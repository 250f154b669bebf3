/** The JSON that a page sends. */
import type { IncomingMessage } from 'node:http';

/** A paste of a whole tab fits. */
const LARGEST = 64_000_000;

/** Rejects with a Korean message on a body that is too large or no JSON. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) throw new Error('JSON을 보내야 합니다.');
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > LARGEST) throw new Error('한 번에 보내기에 너무 큽니다.');
    chunks.push(chunk as Buffer);
  }
  return parsed(Buffer.concat(chunks).toString('utf8'));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error('JSON을 보내야 합니다.', { cause: error });
  }
}
