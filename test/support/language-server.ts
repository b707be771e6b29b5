// The YAML language server that editors use, driven over its own protocol on standard streams.
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';

const PROGRAM = fileURLToPath(
  new URL('../../node_modules/yaml-language-server/bin/yaml-language-server', import.meta.url),
);

/** A place in a document, counted from 0 as the protocol does. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

export interface Completion {
  readonly label: string;
  readonly insertText?: string;
  readonly documentation?: string | { readonly value: string };
}

export interface Problem {
  readonly message: string;
  readonly range: { readonly start: Position; readonly end: Position };
}

/** A running server and one open document. */
export class LanguageServer {
  readonly #child: ChildProcess;
  readonly #answers: Map<number, (result: unknown) => void> = new Map();
  readonly #problems: Map<string, (problems: readonly Problem[]) => void> = new Map();
  #received = Buffer.alloc(0);
  #count = 0;

  constructor(cwd: string) {
    this.#child = spawn(process.execPath, [PROGRAM, '--stdio'], { cwd });
    this.#child.stdout?.on('data', (chunk: Buffer) => this.#receive(chunk));
  }

  async start(folder: string): Promise<void> {
    const rootUri = pathToFileURL(folder).href;
    const textDocument = { hover: { contentFormat: ['markdown'] }, publishDiagnostics: {} };
    await this.request('initialize', {
      processId: process.pid,
      rootUri,
      workspaceFolders: [{ uri: rootUri, name: 'briefs' }],
      capabilities: { textDocument, workspace: { configuration: true } },
    });
    this.#send({ method: 'initialized', params: {} });
  }

  /** Opens a document; gives what the server finds wrong with it. */
  open(path: string, text: string): Promise<readonly Problem[]> {
    const uri = pathToFileURL(path).href;
    const found = new Promise<readonly Problem[]>((resolve) => this.#problems.set(uri, resolve));
    const textDocument = { uri, languageId: 'yaml', version: 1, text };
    this.#send({ method: 'textDocument/didOpen', params: { textDocument } });
    return found;
  }

  async complete(path: string, position: Position): Promise<readonly Completion[]> {
    const found = await this.request('textDocument/completion', at(path, position));
    return (found as { readonly items: readonly Completion[] }).items;
  }

  async hover(path: string, position: Position): Promise<string> {
    const found = await this.request('textDocument/hover', at(path, position));
    return (
      (found as { readonly contents: { readonly value: string } } | null)?.contents.value ?? ''
    );
  }

  async stop(): Promise<void> {
    await this.request('shutdown', null);
    const ended = new Promise((resolve) => this.#child.once('close', resolve));
    this.#send({ method: 'exit' });
    await ended;
  }

  request(method: string, params: unknown): Promise<unknown> {
    this.#count += 1;
    const id = this.#count;
    this.#send({ id, method, params });
    return new Promise((resolve) => this.#answers.set(id, resolve));
  }

  #send(message: Message): void {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#child.stdin?.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  #receive(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk]);
    for (;;) {
      const head = this.#received.indexOf('\r\n\r\n');
      const length = /Content-Length: (\d+)/.exec(this.#received.toString('latin1', 0, head))?.[1];
      const end = head + 4 + Number(length);
      if (head === -1 || this.#received.length < end) return;
      const message = this.#received.toString('utf8', head + 4, end);
      this.#received = this.#received.subarray(end);
      this.#take(JSON.parse(message) as Message);
    }
  }

  #take({ id, method, params, result }: Message): void {
    if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as { uri: string; diagnostics: readonly Problem[] };
      this.#problems.get(uri)?.(diagnostics);
    } else if (method === 'workspace/configuration') {
      // As an editor in which nothing was configured.
      const { items } = params as { readonly items: readonly unknown[] };
      this.#send({ ...(id !== undefined && { id }), result: items.map(() => null) });
    } else if (method !== undefined && id !== undefined) {
      this.#send({ id, result: null });
    } else if (id !== undefined) this.#answers.get(id)?.(result);
  }
}

function at(path: string, position: Position) {
  return { textDocument: { uri: pathToFileURL(path).href }, position };
}
