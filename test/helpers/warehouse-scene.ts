/** The build with the export in the local runtime; its advanced service speaks to a local BigQuery in this process. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { bodyText, type FetchAnswer, type FetchRequest, type Transport } from '../../local/apps-script';
import { createBigQuery, type LocalBigQuery } from '../../local/bigquery/bigquery';
import { openScene, type Scene, transportTo } from './scene';

const built = (name: string) => readFileSync(path.resolve(__dirname, '../../dist-bigquery', name), 'utf8');

/** What would be pushed to Google for sellers who want the export. */
export const exportBundle = () => ({ code: built('Code.js'), manifest: JSON.parse(built('appsscript.json')) });

export const DATASET = 'shop-1.wemakeprice';

export interface WarehouseScene extends Scene {
  bigQuery: LocalBigQuery;
  /** Called for each request to BigQuery before it is done; what it gives is the answer instead. */
  line: { meet?: (request: FetchRequest) => FetchAnswer | undefined };
}

export function openWarehouseScene(given: Parameters<typeof openScene>[0] = {}): WarehouseScene {
  const bigQuery = createBigQuery({ datasets: { [DATASET]: 'asia-northeast3' } });
  const line: WarehouseScene['line'] = {};
  let mall: Transport | undefined;
  const transport: Transport = (requests) =>
    requests.flatMap((request) =>
      request.url.startsWith('https://bigquery.googleapis.com/')
        ? (line.meet?.(request) ?? answerOf(bigQuery, request))
        : (mall?.([request]) ?? []),
    );
  const scene = openScene({ ...exportBundle(), ...given, transport });
  mall = transportTo(scene.mall);
  return Object.assign(scene, { bigQuery, line });
}

export function answerOf(bigQuery: LocalBigQuery, { method, url, headers, body }: FetchRequest): FetchAnswer {
  const { pathname, searchParams } = new URL(url);
  const query = Object.fromEntries(searchParams);
  return { headers: {}, ...bigQuery.handle({ method, path: pathname, query, headers, body: bodyText(body) }) };
}
