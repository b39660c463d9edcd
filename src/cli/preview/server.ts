/** Serves one page to this machine only: whoever does not know its address, or comes by another name, is sent away. */
import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { policyFor } from '../../preview/page.ts';

export interface Service {
  /** The page, whose styles and script bear a word that is new each time. */
  page(nonce: string): string;
  /** What a new reader is told first; null while there is nothing. */
  current(): string | null;
  /** Goes to a line of a file; what there is to say of it. */
  open(file: string, line: number): Promise<string>;
}

export interface Preview {
  readonly url: string;
  /** Tells every reader. */
  tell(data: string): void;
  close(): Promise<void>;
}

/** What a reader may send at most. */
const mostBytes = 10_000;

/** Begins to serve, at an address that nobody can guess. */
export async function serve(service: Service): Promise<Preview> {
  const token = randomBytes(16).toString('base64url');
  const readers = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    answer({ service, token, readers, port: portOf(server) }, request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${portOf(server)}/${token}/`,
    tell: (data) => {
      for (const reader of readers) send(reader, data);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo | null)?.port ?? 0;
}

interface Asked {
  readonly service: Service;
  readonly token: string;
  readonly readers: Set<ServerResponse>;
  readonly port: number;
}

async function answer({ service, token, readers, port }: Asked, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { host = '' } = request.headers;
  // A page from elsewhere may have its own name lead to this machine; it cannot choose what the browser calls us.
  if (![`127.0.0.1:${port}`, `localhost:${port}`].includes(host)) return end(response, 403, 'Địa chỉ này không phải của tdkt.');
  switch (`${request.method} ${request.url}`) {
    case `GET /${token}/`:
      return page(service, response);
    // As who types it may leave it.
    case `GET /${token}`:
      return end(response, 308, '', { Location: `/${token}/` });
    case `GET /${token}/events`:
      return listen(service, readers, response);
    case `POST /${token}/open`:
      return open(service, host, request, response);
    default:
      return end(response, 404, 'Không có trang này; hãy mở đúng địa chỉ mà tdkt preview đã in ra.');
  }
}

/** Nobody keeps what is served, takes it into a page of theirs, or learns where it stood. */
const always = {
  'Cache-Control': 'no-store',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
} as const;

function end(response: ServerResponse, status: number, text: string, others: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, { ...always, ...others, 'Content-Type': 'text/plain; charset=utf-8' }).end(text);
}

function page(service: Service, response: ServerResponse): void {
  const nonce = randomBytes(16).toString('base64url');
  response
    .writeHead(200, { ...always, 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policyFor(nonce) })
    .end(service.page(nonce));
}

function listen(service: Service, readers: Set<ServerResponse>, response: ServerResponse): void {
  response.writeHead(200, { ...always, 'Content-Type': 'text/event-stream; charset=utf-8' });
  readers.add(response);
  response.on('close', () => readers.delete(response));
  const data = service.current();
  if (data !== null) send(response, data);
  else response.flushHeaders();
}

/** One line, as JSON is. */
function send(reader: ServerResponse, data: string): void {
  reader.write(`data: ${data}\n\n`);
}

async function open(service: Service, host: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { origin = `http://${host}`, 'content-type': type } = request.headers;
  if (origin !== `http://${host}` || type !== 'application/json') return end(response, 403, 'Yêu cầu này không phải của trang xem trước.');
  const asked = await readAsked(request);
  if (!asked) return end(response, 400, 'Yêu cầu này không nêu một dòng của một tệp.');
  return end(response, 200, await service.open(asked.file, asked.line));
}

async function readAsked(request: IncomingMessage): Promise<{ file: string; line: number } | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > mostBytes) return null;
    chunks.push(chunk);
  }
  try {
    const { tep, dong } = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    return typeof tep === 'string' && Number.isInteger(dong) && dong > 0 ? { file: tep, line: dong } : null;
  } catch {
    return null;
  }
}
