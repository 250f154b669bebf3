/** BigQuery through Google's advanced service, which only the build with the export has switched on in its manifest. */
import { loadJob, stateOf } from '../bigquery/load-job';
import type { Dataset, Warehouse } from '../bigquery/warehouse';

export function warehousePort(): Warehouse {
  const locations = new Map<string, string>();
  /** Asked once an execution; throws when there is no such data set, or it is not this person's to see. */
  const locationOf = ({ projectId, datasetId }: Dataset): string => {
    const name = `${projectId}.${datasetId}`;
    const location = locations.get(name) ?? part(service().Datasets).get(projectId, datasetId).location ?? '';
    locations.set(name, location);
    return location;
  };
  const look: Warehouse['look'] = ({ dataset, id }) =>
    stateOf(part(service().Jobs).get(dataset.projectId, id, { location: locationOf(dataset) }));
  return {
    look,
    begin(load) {
      const job = loadJob(load, locationOf(load.dataset));
      const rows = Utilities.newBlob(load.rows, 'application/octet-stream');
      try {
        return stateOf(part(service().Jobs).insert(job, load.dataset.projectId, rows));
      } catch (error) {
        return begun(error, () => look(load));
      }
    },
  };
}

/**
 * The answer may have been lost after the job had begun, which its number shows. A job that never began throws the
 * first error.
 */
function begun(error: unknown, look: () => ReturnType<Warehouse['look']>) {
  try {
    return look();
  } catch {
    throw error;
  }
}

const service = () => part(typeof BigQuery === 'undefined' ? undefined : BigQuery);

function part<T>(given: T | undefined): T {
  if (given === undefined) throw new Error('The advanced service BigQuery is not switched on in the manifest.');
  return given;
}
