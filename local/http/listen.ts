/** Opens a server on this machine alone, and says in Korean why it cannot. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isCode } from '../store/error-code';

export const HOST = '127.0.0.1';

/** The port cannot be had: another program has it, or it needs rights that nobody gives a shop's program. */
export class PortError extends Error {
  override readonly name = 'PortError';
}

/**
 * Gives the port on which the server then listens; 0 takes a free one.
 * @throws PortError with a Korean sentence that offers a free port.
 */
export async function listen(server: Server, port: number): Promise<number> {
  try {
    return await listenOn(server, port);
  } catch (error) {
    if (isCode(error, 'EADDRINUSE')) {
      const why = `${port}번 포트는 다른 프로그램이 쓰고 있습니다. 그 프로그램을 끄거나, 비어 있는 포트로 여세요`;
      throw new PortError(`${why}: --port ${await freePort()}`, { cause: error });
    }
    if (isCode(error, 'EACCES')) {
      throw new PortError(`${port}번 포트는 쓸 권한이 없습니다. 1024 이상의 포트로 여세요.`, { cause: error });
    }
    throw error;
  }
}

/** Ends open connections and frees the port. */
export async function close(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  await closed;
}

async function listenOn(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => {
      server.off('error', reject);
      resolve();
    });
  });
  return (server.address() as AddressInfo).port;
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listenOn(server, 0);
  await close(server);
  return port;
}
