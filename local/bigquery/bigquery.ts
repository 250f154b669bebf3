/** As much of BigQuery's REST API as the export uses: datasets.get, jobs.insert with its rows, jobs.get. In memory. */
import { type LoadJob, loaded, loadJobSchema, type Table } from './load';
import { readUpload } from './multipart';

export interface ApiRequest {
  method: string;
  path: string;
  query: Readonly<Record<string, string>>;
  headers: Readonly<Record<string, string>>;
  body: string;
}

export interface ApiReply {
  status: number;
  body: string;
}

export interface LocalBigQuery {
  handle(request: ApiRequest): ApiReply;
  /** Tables by `project.dataset.table`. */
  readonly tables: ReadonlyMap<string, Table>;
  /** Numbers of the jobs that were begun, in order. */
  readonly jobs: readonly string[];
}

interface KnownJob {
  job: LoadJob;
  /** How often it has still to be asked for until it is done. */
  looks: number;
  error: string | undefined;
}

export interface BigQueryOptions {
  /** Locations by `project.dataset`. */
  datasets: Readonly<Record<string, string>>;
  /** A job is done when it was asked for so often. */
  looks?: number;
}

const DATASET = /^\/bigquery\/v2\/projects\/([^/]+)\/datasets\/([^/]+)$/;
const JOBS = /^\/upload\/bigquery\/v2\/projects\/([^/]+)\/jobs$/;
const JOB = /^\/bigquery\/v2\/projects\/([^/]+)\/jobs\/([^/]+)$/;

export function createBigQuery({ datasets, looks = 1 }: BigQueryOptions): LocalBigQuery {
  const tables = new Map<string, Table>();
  const known = new Map<string, KnownJob>();
  const jobs: string[] = [];

  function insert(projectId: string, { query, headers, body }: ApiRequest): ApiReply {
    const upload = query['uploadType'] === 'multipart' ? readUpload(headers['content-type'] ?? '', body) : undefined;
    if (!upload) return refused(400, 'invalid', 'Not a multipart upload.');
    const parsed = loadJobSchema.safeParse(upload.job);
    if (!parsed.success) return refused(400, 'invalid', parsed.error.message);
    const { jobReference, configuration } = parsed.data;
    const { jobId } = jobReference;
    if (jobReference.projectId !== projectId) return refused(400, 'invalid', 'ProjectId mismatch.');
    if (known.has(jobId)) return refused(409, 'duplicate', `Already Exists: Job ${projectId}:${jobId}`);
    const { destinationTable } = configuration.load;
    const dataset = `${destinationTable.projectId}.${destinationTable.datasetId}`;
    if (datasets[dataset] === undefined) return refused(404, 'notFound', `Not found: Dataset ${dataset}`);
    if ((jobReference.location ?? 'US') !== datasets[dataset])
      return refused(404, 'notFound', `Not found in this location: ${dataset}`);
    const name = `${dataset}.${destinationTable.tableId}`;
    const after = loaded(configuration.load, tables.get(name), upload.rows);
    if (after.table) tables.set(name, after.table);
    const job: KnownJob = { job: parsed.data, looks, error: after.error };
    known.set(jobId, job);
    jobs.push(jobId);
    return answered(viewOf(job));
  }

  function look(jobId: string, location: string | undefined): ApiReply {
    const job = known.get(jobId);
    if (!job || (job.job.jobReference.location ?? 'US') !== (location ?? 'US'))
      return refused(404, 'notFound', `Not found: Job ${jobId}`);
    job.looks = Math.max(job.looks - 1, 0);
    return answered(viewOf(job));
  }

  function route(request: ApiRequest): ApiReply {
    const { method, path, query } = request;
    const [, dataProject, datasetId] = DATASET.exec(path) ?? [];
    const [, uploadProject] = JOBS.exec(path) ?? [];
    const [, , jobId] = JOB.exec(path) ?? [];
    if (method === 'GET' && datasetId !== undefined) {
      const location = datasets[`${dataProject}.${datasetId}`];
      return location === undefined
        ? refused(404, 'notFound', `Not found: Dataset ${datasetId}`)
        : answered({ location });
    }
    if (method === 'POST' && uploadProject !== undefined) return insert(uploadProject, request);
    if (method === 'GET' && jobId !== undefined) return look(jobId, query['location']);
    return refused(404, 'notFound', `Not found: ${method} ${path}`);
  }

  return {
    tables,
    jobs,
    handle: (request) =>
      /^Bearer ./.test(request.headers['authorization'] ?? '')
        ? route(request)
        : refused(401, 'authError', 'Login Required.'),
  };
}

const answered = (value: unknown): ApiReply => ({ status: 200, body: JSON.stringify(value) });

const refused = (code: number, reason: string, message: string): ApiReply => ({
  status: code,
  body: JSON.stringify({ error: { code, message, errors: [{ reason, message }] } }),
});

function viewOf({ job, looks, error }: KnownJob): object {
  if (looks > 0) return { ...job, status: { state: 'RUNNING' } };
  return {
    ...job,
    status: { state: 'DONE', ...(error === undefined ? {} : { errorResult: { reason: 'invalid', message: error } }) },
  };
}
