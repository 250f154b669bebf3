/** The local 위메프 over real HTTP. */
import { type RunningServer as Running, type ServerOptions, serveMall } from '../../mall-kit/server';
import type { MallState } from './core/state';
import { definition } from './mall';

export type RunningServer = Running<MallState>;

/** Starts the server. Rejects with a PortError when the port is taken, or when the state file can't be read. */
export const startServer = (options: ServerOptions): Promise<RunningServer> => serveMall(definition, options);
