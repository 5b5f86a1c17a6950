import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that reaches nothing: it refuses every request and keeps what was asked for. */
export interface RequestLog {
  /** For `--proxy-server`. */
  address: string;
  /** Hosts and URLs that were asked for, in order, without the browser's own errands to its maker's hosts. */
  asked: string[];
  close: () => Promise<void>;
}

const BROWSER_MAKER =
  /^(http:\/\/)?([a-z0-9.-]+\.)?(google|googleapis|gstatic|gvt1|mozilla|firefox)\.(com|org|net)[:/]/;

/** Starts the proxy on a free local port. Whatever a test does not answer itself ends here. */
export async function startRequestLog(): Promise<RequestLog> {
  const asked: string[] = [];
  const note = (url = '') => {
    if (!BROWSER_MAKER.test(url)) asked.push(url);
  };
  const server = createServer((request, response) => {
    note(request.url);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    note(request.url);
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
