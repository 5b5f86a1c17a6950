import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that reaches nothing: it refuses every request and keeps what was asked for. */
export interface RequestLog {
  /** For `--proxy-server`. */
  address: string;
  /** Hosts and URLs that the browser asked for, in order. */
  asked: string[];
  close: () => Promise<void>;
}

/** Starts the proxy on a free local port. Whatever a test does not answer itself ends here. */
export async function startRequestLog(): Promise<RequestLog> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    socket.on('error', () => {});
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
