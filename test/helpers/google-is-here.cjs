/**
 * Preload of programs under test (`NODE_OPTIONS=--require`): what they ask of Google goes to the server of this machine at
 * GOOGLE_IS_AT (a port), with the host that was meant in a header. Any other connection is refused and noted in the file
 * STRANGERS.
 */
const { appendFileSync } = require('node:fs');
const http = require('node:http');
const https = require('node:https');
const net = require('node:net');

const port = Number(process.env.GOOGLE_IS_AT);

https.request = (url, { agent: _, ...options } = {}, hear) => {
  const { host, pathname, search } = new URL(url);
  if (!host.endsWith('.googleapis.com')) refuse(host);
  const headers = { ...options.headers, 'x-meant-host': host };
  return http.request({ ...options, host: '127.0.0.1', port, path: pathname + search, headers }, hear);
};

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...words) {
  const [first] = words.flat();
  const isHere = typeof first === 'object' && (isPipe(first) || isGoogle(first));
  if (!isHere) refuse(`${first?.host ?? first}:${first?.port ?? ''}`);
  return connect.apply(this, words);
};

const isGoogle = (to) => to.host === '127.0.0.1' && Number(to.port) === port;
/** Between programs of this machine. */
const isPipe = (to) => typeof to.path === 'string' && to.host === undefined;

function refuse(where) {
  appendFileSync(process.env.STRANGERS, `${where}\n`);
  throw new Error(`여기로는 갈 수 없습니다: ${where}`);
}
