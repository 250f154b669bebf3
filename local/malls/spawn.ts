/** Starts a local mall in a process of its own. */
import { join } from 'node:path';
import { type SpawnedServer, spawnProgram } from '../mall-kit/spawn';

/** The mall of this name, as 제휴몰 says it, on a free port; `data` is the file that keeps its state. */
export const spawnMall = (name: string, options: { data?: string } = {}): Promise<SpawnedServer> =>
  spawnProgram(join(__dirname, 'main.ts'), [name], options);
