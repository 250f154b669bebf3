/** The advanced service `BigQuery`: a thin skin over its REST API, there only where the manifest names it. */
import { GoogleException } from '../exceptions';
import type { Execution, Manifest } from '../execution';
import { expose, reveal } from '../guard';
import type { BlobData } from './blob';
import { multipartBody } from './multipart';

type Service = GoogleAppsScript.BigQuery;
type Jobs = GoogleAppsScript.BigQuery.Collection.JobsCollection;
type Datasets = GoogleAppsScript.BigQuery.Collection.DatasetsCollection;

const ORIGIN = 'https://bigquery.googleapis.com';
const SCOPE = 'https://www.googleapis.com/auth/bigquery';
const BOUNDARY = 'rows-of-a-sheet';
const TIMEOUT_MS = 60_000;

/** The globals that the manifest's advanced services make; none for a manifest that names none. */
export function advancedServices(execution: Execution): Record<string, unknown> {
  const named = (execution.host.manifest.dependencies?.enabledAdvancedServices ?? []).filter(
    ({ serviceId, version }) => serviceId === 'bigquery' && version === 'v2',
  );
  return Object.fromEntries(named.map(({ userSymbol }) => [userSymbol, bigQueryService(execution)]));
}

function bigQueryService(execution: Execution): Service {
  const ask = (request: ApiCall) => answerTo(execution, request);
  const path = (...parts: string[]) => `/bigquery/v2/projects/${parts.map(encodeURIComponent).join('/')}`;
  const jobs = expose<Jobs>(execution, {
    name: 'BigQuery.Jobs',
    members: {
      http: {
        insert(job: object, projectId: string, media?: unknown) {
          const { bytes } = reveal<BlobData>(media, 'Blob', { service: 'BigQuery.Jobs', method: 'insert' });
          const rows = Buffer.from(bytes).toString('utf8');
          return ask({
            method: 'POST',
            path: `/upload${path(projectId, 'jobs')}?uploadType=multipart`,
            contentType: `multipart/related; boundary=${BOUNDARY}`,
            body: multipartBody(BOUNDARY, job, rows),
          });
        },
        get: (projectId: string, jobId: string, options: object = {}) =>
          ask({ method: 'GET', path: `${path(projectId, 'jobs', jobId)}?${new URLSearchParams({ ...options })}` }),
      },
    },
  });
  const datasets = expose<Datasets>(execution, {
    name: 'BigQuery.Datasets',
    members: {
      http: {
        get: (projectId: string, datasetId: string) =>
          ask({ method: 'GET', path: path(projectId, 'datasets', datasetId) }),
      },
    },
  });
  return expose<Service>(execution, { name: 'BigQuery', members: { other: { Jobs: jobs, Datasets: datasets } } });
}

interface ApiCall {
  method: string;
  path: string;
  contentType?: string;
  body?: string;
}

/** The script sees only the sentence of an error, in the user's language. */
function answerTo({ host }: Execution, { method, path, contentType, body }: ApiCall): object {
  if (refusesScope(host.manifest)) {
    throw new GoogleException(`Specified permissions are not sufficient. Required permissions: ${SCOPE}`);
  }
  const headers = { authorization: 'Bearer local', ...(contentType ? { 'content-type': contentType } : {}) };
  const sent = body === undefined ? {} : { body };
  const [answer] = host.transport([{ method, url: ORIGIN + path, headers, timeoutMs: TIMEOUT_MS, ...sent }]);
  if (!answer || 'failure' in answer) throw new GoogleException(`API call failed: ${answer?.failure ?? 'no answer'}`);
  const value = JSON.parse(Buffer.from(answer.body as string).toString('utf8')) as { error?: { message: string } };
  if (value.error) throw new GoogleException(`API call to bigquery failed with error: ${value.error.message}`);
  return value;
}

/** A manifest without a list gets what the code needs. */
const refusesScope = ({ oauthScopes }: Manifest): boolean => oauthScopes !== undefined && !oauthScopes.includes(SCOPE);
