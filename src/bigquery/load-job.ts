/** A load as BigQuery's REST API wants it (jobs.insert), and what its answer says. */
import type { Load, LoadState } from './warehouse';

type Job = GoogleAppsScript.BigQuery.Schema.Job;

/** `location`: where the data set stands, which a job outside of the US and the EU has to name. */
export function loadJob({ dataset, table, schema, id, way }: Omit<Load, 'rows'>, location: string): Job {
  return {
    jobReference: { projectId: dataset.projectId, jobId: id, location },
    configuration: {
      load: {
        destinationTable: { ...dataset, tableId: table },
        schema,
        sourceFormat: 'NEWLINE_DELIMITED_JSON',
        encoding: 'UTF-8',
        createDisposition: 'CREATE_IF_NEEDED',
        writeDisposition: way === 'replace' ? 'WRITE_TRUNCATE' : 'WRITE_APPEND',
        maxBadRecords: 0,
        ignoreUnknownValues: false,
      },
    },
  };
}

export function stateOf({ status }: Job): LoadState {
  if (status?.state !== 'DONE') return { state: 'running' };
  const { errorResult } = status;
  return errorResult ? { state: 'failed', reason: errorResult.message ?? errorResult.reason ?? '' } : { state: 'done' };
}
