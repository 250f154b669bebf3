/** A local Apps Script API for the real clasp: projects with their files, a login that may have ended, and refusals. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';

export interface ScriptFile {
  name: string;
  type: 'SERVER_JS' | 'HTML' | 'JSON';
  source: string;
}

interface Refusal {
  status: number;
  message: string;
}

export interface FakeAppsScript {
  /** Files by script id; an id that is not there is not found. */
  projects: Map<string, ScriptFile[]>;
  /** `host method path` of each request. */
  asked: string[];
  /** Instead of taking what is pushed. */
  refusal: Refusal | undefined;
  /** Environment for a program that is to find Google here, with a home and a login of its own. */
  env: NodeJS.ProcessEnv;
  /** Writes the login (`undefined`: takes it away). */
  logIn(tokens: Record<string, unknown> | undefined): void;
  /** Hosts that somebody wanted to reach besides. */
  strangers(): string;
  close(): Promise<void>;
}

const KEY = 'fresh-token';
const preload = path.resolve(__dirname, 'google-is-here.cjs');

/** As Google made them when the login was a minute old. */
export const login = {
  type: 'authorized_user',
  client_id: 'client',
  client_secret: 'secret',
  refresh_token: 'refresh',
  access_token: KEY,
};

/** Listens on a free port of this machine. Close it when done. */
export async function openAppsScript(): Promise<FakeAppsScript> {
  const home = mkdtempSync(path.join(tmpdir(), 'home-'));
  const strangers = path.join(home, 'strangers');
  const loginFile = path.join(home, '.clasprc.json');
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const { status, value } = answer(fake, request, body);
      response.writeHead(status, { 'content-type': 'application/json; charset=UTF-8' }).end(JSON.stringify(value));
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const fake: FakeAppsScript = {
    projects: new Map(),
    asked: [],
    refusal: undefined,
    env: {
      PATH: process.env['PATH'],
      HOME: home,
      USERPROFILE: home,
      NODE_OPTIONS: `--require ${preload}`,
      GOOGLE_IS_AT: String((server.address() as AddressInfo).port),
      STRANGERS: strangers,
    },
    logIn(tokens) {
      if (tokens) writeFileSync(loginFile, JSON.stringify({ tokens: { default: tokens } }));
      else rmSync(loginFile, { force: true });
    },
    strangers: () => (existsSync(strangers) ? readFileSync(strangers, 'utf8') : ''),
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
      rmSync(home, { recursive: true });
    },
  };
  fake.logIn(login);
  return fake;
}

interface Answer {
  status: number;
  value: unknown;
}

function answer(fake: FakeAppsScript, { method = '', url = '', headers }: IncomingMessage, body: string): Answer {
  fake.asked.push(`${headers['x-meant-host']} ${method} ${url}`);
  if (url === '/token') return { status: 200, value: { access_token: KEY, expires_in: 3_599, token_type: 'Bearer' } };
  if (headers.authorization !== `Bearer ${KEY}`) return refused({ status: 401, message: 'Login Required.' });
  const [, scriptId = ''] = /^\/v1\/projects\/([^/]+)\/content$/.exec(url) ?? [];
  const files = fake.projects.get(scriptId);
  if (!files) return refused({ status: 404, message: 'Requested entity was not found.' });
  if (method !== 'PUT') return { status: 200, value: { scriptId, files } };
  if (fake.refusal) return refused(fake.refusal);
  const pushed: ScriptFile[] = JSON.parse(body).files;
  fake.projects.set(scriptId, pushed);
  return { status: 200, value: { scriptId, files: pushed } };
}

const refused = ({ status, message }: Refusal): Answer => ({
  status,
  value: { error: { code: status, message, errors: [{ message, domain: 'global', reason: 'refused' }] } },
});
