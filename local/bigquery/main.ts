/** `npm run bigquery -- [--port N] [--dataset 프로젝트.데이터세트] [--location asia-northeast3]`: the local BigQuery as a program. */
import { parseArgs } from 'node:util';
import { startBigQuery } from './server';

const text = { type: 'string' } as const;
const { values } = parseArgs({ options: { port: text, dataset: text, location: text } });
const { port = '9050', dataset = 'demo.wemakeprice', location = 'asia-northeast3' } = values;

startBigQuery(Number(port), { datasets: { [dataset]: location } }).then(
  ({ url, close }) => {
    const end = () => void close().then(() => process.exit(0));
    for (const sign of ['SIGTERM', 'SIGINT', 'SIGHUP', 'disconnect']) process.on(sign, end);
    console.log(`BigQuery 서버: ${url}`);
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  },
);
