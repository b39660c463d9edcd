/** The real yaml-language-server over stdio, as an editor talks to it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pathOf } from './project.ts';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: {
    readonly uri: string;
    readonly items?: readonly { readonly section: string }[];
    readonly diagnostics: readonly Told[];
  };
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

interface Told {
  readonly message: string;
  readonly range: { readonly start: { readonly line: number } };
}

export interface Offered {
  readonly label: string;
  readonly kind: number;
  readonly sortText?: string;
  readonly documentation?: string | { readonly value: string };
  readonly textEdit: {
    readonly newText: string;
    readonly range: { readonly start: { readonly line: number; readonly character: number } };
  };
}

/** In the texts that are asked about, this is the cursor. */
const cursor = '¦';

export class LanguageServer {
  readonly #child: ChildProcess;
  readonly #answers = new Map<number, (message: Message) => void>();
  readonly #told = new Map<string, (told: readonly Told[]) => void>();
  #read = Buffer.alloc(0);
  #last = 0;

  readonly #folder: string;
  readonly #yaml: object;

  private constructor(folder: string, settings: object) {
    this.#folder = folder;
    this.#yaml = { validate: true, hover: true, completion: true, schemaStore: { enable: false }, ...settings };
    const home = dirname(createRequire(import.meta.url).resolve('yaml-language-server/package.json'));
    this.#child = spawn(process.execPath, [join(home, 'bin/yaml-language-server'), '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
    this.#child.stdout?.on('data', (data: Buffer) => this.#receive(data));
  }

  /** In a folder, with what its settings say of YAML besides. */
  static async start(folder = pathOf('examples'), settings: object = {}): Promise<LanguageServer> {
    const server = new LanguageServer(folder, settings);
    const completionItem = { snippetSupport: true, documentationFormat: ['markdown'] };
    const capabilities = { textDocument: { completion: { completionItem }, hover: {}, publishDiagnostics: {} } };
    const uri = pathToFileURL(folder).href;
    const workspaceFolders = [{ uri, name: 'kho' }];
    await server.#ask('initialize', { processId: process.pid, rootUri: uri, workspaceFolders, capabilities });
    server.#send({ method: 'initialized', params: {} });
    server.#send({ method: 'workspace/didChangeConfiguration', params: { settings: { yaml: server.#yaml } } });
    return server;
  }

  stop(): void {
    this.#child.kill();
  }

  async offered(text: string): Promise<readonly Offered[]> {
    return ((await this.#askAt('textDocument/completion', text)) as { items: readonly Offered[] }).items;
  }

  async hover(text: string): Promise<string> {
    return ((await this.#askAt('textDocument/hover', text)) as { contents: { value: string } } | null)?.contents.value ?? '';
  }

  /** `3 message`, lines from 1 on. */
  async complaints(text: string, name?: string): Promise<string[]> {
    const uri = this.#uriOf(name);
    const told = new Promise<readonly Told[]>((resolve) => this.#told.set(uri, resolve));
    this.#open(text, uri);
    return (await told).map(({ message, range }) => `${range.start.line + 1} ${message}`);
  }

  #askAt(method: string, text: string): Promise<unknown> {
    const before = text.slice(0, text.indexOf(cursor)).split('\n');
    const uri = this.#open(text.replace(cursor, ''));
    const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
    return this.#ask(method, { textDocument: { uri }, position });
  }

  /** A file of the folder; without a name a new one, beside the examples, so that the schema that they name is found. */
  #uriOf(name = `${this.#last + 1}.yaml`): string {
    return pathToFileURL(join(this.#folder, name)).href;
  }

  #open(text: string, uri = this.#uriOf()): string {
    this.#last += 1;
    this.#send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'yaml', version: 1, text } } });
    return uri;
  }

  #ask(method: string, params: unknown): Promise<unknown> {
    this.#last += 1;
    const id = this.#last;
    this.#send({ id, method, params });
    return new Promise((resolve, reject) => {
      this.#answers.set(id, ({ result, error }) => (error ? reject(new Error(error.message)) : resolve(result)));
    });
  }

  #send(message: object): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#child.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #receive(data: Buffer): void {
    this.#read = Buffer.concat([this.#read, data]);
    for (;;) {
      const head = this.#read.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/u.exec(this.#read.toString('latin1', 0, Math.max(head, 0)))?.[1]);
      if (head < 0 || this.#read.length < head + 4 + length) return;
      const body = this.#read.toString('utf8', head + 4, head + 4 + length);
      this.#read = this.#read.subarray(head + 4 + length);
      this.#take(JSON.parse(body) as Message);
    }
  }

  #take(message: Message): void {
    const { id, method, params } = message;
    if (method === 'textDocument/publishDiagnostics') this.#told.get(params?.uri ?? '')?.(params?.diagnostics ?? []);
    else if (id !== undefined && method === undefined) this.#answers.get(id)?.(message);
    // The server asks for settings, and registers what it can do.
    else if (id !== undefined)
      this.#send({ id, result: params?.items?.map(({ section }) => (section === 'yaml' ? this.#yaml : {})) ?? null });
  }
}
