/** `npm run wemakeprice -- [--port N] [--data file.json] [--requests-per-second N]`: the local 위메프 as a program. */
import { runMall } from '../../mall-kit/program';
import { definition } from './mall';

runMall(definition, process.argv.slice(2), 8977);
