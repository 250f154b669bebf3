/** `Utilities`: waiting, dates, digests, base64. Bytes are signed, as in Java. */
import { createHash, createHmac, randomUUID } from 'node:crypto';
import { enumeration, nameOf } from '../enumeration';
import { GoogleException } from '../exceptions';
import type { Execution } from '../execution';
import { expose } from '../guard';
import { text, whole } from './arguments';
import { blobService } from './blob';
import { bytesOf, signed, signedBytesOf } from './bytes';
import { formatDate, parseDate } from './java-dates';

type App = GoogleAppsScript.Utilities.Utilities;

const LONGEST_SLEEP = 300_000;
const DIGESTS: Record<string, string> = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};

const DigestAlgorithm = enumeration<App['DigestAlgorithm']>('DigestAlgorithm', [
  'MD5',
  'SHA_1',
  'SHA_256',
  'SHA_384',
  'SHA_512',
]);
const Charset = enumeration<App['Charset']>('Charset', ['US_ASCII', 'UTF_8']);

export function utilities(execution: Execution): App {
  const called = (method: string) => ({ service: 'Utilities', method });
  const decoded = (encoded: unknown) => {
    const given = text(encoded, called('base64Decode'));
    if (!/^[\w+/\-=\s]*$/.test(given)) throw new GoogleException('Could not decode string.');
    return signed(Buffer.from(given, 'base64'));
  };
  return expose<App>(execution, {
    name: 'Utilities',
    members: {
      other: {
        sleep(milliseconds: number) {
          const ms = whole(milliseconds, called('sleep'));
          if (ms > LONGEST_SLEEP) throw new GoogleException('Argument too large: milliseconds. At most 5 minutes.');
          execution.host.clock.sleep(ms);
        },
        formatDate: (date: GoogleAppsScript.Base.Date, zone: string, format: string) =>
          formatDate(date.getTime(), text(zone, called('formatDate')), text(format, called('formatDate'))),
        parseDate: (date: string, zone: string, format: string) =>
          new Date(
            parseDate(
              text(date, called('parseDate')),
              text(zone, called('parseDate')),
              text(format, called('parseDate')),
            ),
          ),
        getUuid: () => randomUUID(),
        computeDigest: (algorithm: unknown, value: unknown, charset?: unknown) =>
          signed(
            createHash(DIGESTS[nameOf(algorithm)] ?? '')
              .update(signedBytesOf(value, charset, 'computeDigest'))
              .digest(),
          ),
        computeHmacSha256Signature(value: unknown, key: unknown, charset?: unknown) {
          const bytes = (data: unknown) => signedBytesOf(data, charset, 'computeHmacSha256Signature');
          return signed(createHmac('sha256', bytes(key)).update(bytes(value)).digest());
        },
        base64Encode: (data: unknown) => bytesOf(data).toString('base64'),
        base64EncodeWebSafe: (data: unknown) =>
          bytesOf(data).toString('base64').replaceAll('+', '-').replaceAll('/', '_'),
        base64Decode: decoded,
        base64DecodeWebSafe: decoded,
        newBlob: (data: unknown, contentType?: string, name?: string) =>
          blobService(execution, { bytes: bytesOf(data), contentType: contentType ?? 'text/plain', name: name ?? '' }),
        DigestAlgorithm,
        Charset,
      },
    },
  });
}
