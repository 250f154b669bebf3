/** A Blob: bytes with a name and a type. */
import type { Execution } from '../execution';
import { expose } from '../guard';
import { signed } from './bytes';

export interface BlobData {
  bytes: Uint8Array;
  contentType: string;
  name: string;
}

export function blobService(execution: Execution, data: BlobData): GoogleAppsScript.Base.Blob {
  const blob: GoogleAppsScript.Base.Blob = expose<GoogleAppsScript.Base.Blob>(execution, {
    name: 'Blob',
    backing: data,
    members: {
      other: {
        getBytes: () => signed(data.bytes),
        getDataAsString: () => Buffer.from(data.bytes).toString('utf8'),
        getContentType: () => data.contentType,
        getName: () => data.name,
        setName(name: string) {
          data.name = name;
          return blob;
        },
      },
    },
  });
  return blob;
}
