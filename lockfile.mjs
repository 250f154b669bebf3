/**
 * Completes package-lock.json: a registry that does not carry the binaries of other systems makes npm leave them out of
 * the lockfile, and then `npm ci` refuses it; and an entry without a hash would let anything be installed under its name.
 * Run after every change of a dependency, where the registry carries everything: `npm run lockfile`.
 */
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const file = fileURLToPath(new URL('package-lock.json', import.meta.url));

const systems = ['android', 'darwin', 'freebsd', 'netbsd', 'openbsd', 'sunos', 'openharmony', 'aix', 'win32', 'linux'];
const processors = ['wasm32', 'arm64', 'arm', 'ia32', 'x64', 'ppc64', 's390x', 'riscv64', 'loong64', 'mips64el'];

/** Where Node would look for a package that `path` asks for, nearest first. */
function places(path, name) {
  const inner = path === '' ? [] : [`${path}/node_modules/${name}`];
  const outer = path.split('/node_modules/').slice(0, -1);
  const between = outer.map((_, at) => `${outer.slice(0, at + 1).join('/node_modules/')}/node_modules/${name}`);
  return [...inner, ...between, `node_modules/${name}`];
}

/** Optional packages that are asked for and stand nowhere: `[name, version]`. */
function missingPackages(packages) {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies).filter(([name]) => !places(path, name).some((place) => place in packages)),
  );
}

/** The name of a binary says for which system it is; npm then passes it over everywhere else without asking for it. */
function entry(name, range) {
  const os = systems.find((system) => name.includes(system));
  const cpu = processors.find((processor) => name.includes(processor));
  const libc = name.includes('musl') ? 'musl' : undefined;
  return {
    version: range.replace(/^[\^~>=]+/, ''),
    ...(cpu && { cpu: [cpu] }),
    dev: true,
    optional: true,
    ...(os && { os: [os] }),
    ...(libc && { libc: [libc] }),
  };
}

/** Of a package by its place in the tree; one under another name says so itself. */
const nameAt = (place, { name }) => name ?? place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** The hash that the registry itself tells of a version. Rejects when it does not know it. */
async function integrityOf(name, version) {
  const { stdout } = await promisify(execFile)('npm', ['view', `${name}@${version}`, 'dist.integrity', '--json']);
  const integrity = stdout.trim() === '' ? undefined : JSON.parse(stdout);
  if (!/^sha512-/.test(String(integrity))) throw new Error(`${name}@${version}: 레지스트리에 sha512 해시가 없습니다.`);
  return integrity;
}

/** Every entry but the project itself, with its hash; what has one already is not asked for. */
async function withHashes(packages) {
  const hashed = [];
  for (const [place, entry] of packages) {
    const isOwn = place === '' || entry.link;
    const integrity = entry.integrity ?? (isOwn ? undefined : await integrityOf(nameAt(place, entry), entry.version));
    const { version, ...rest } = entry;
    hashed.push([place, integrity && !entry.integrity ? { version, integrity, ...rest } : entry]);
  }
  return hashed;
}

const lock = JSON.parse(await readFile(file, 'utf8'));
const added = missingPackages(lock.packages).map(([name, range]) => [`node_modules/${name}`, entry(name, range)]);
const packages = await withHashes(Object.entries({ ...lock.packages, ...Object.fromEntries(added) }));
lock.packages = Object.fromEntries(packages.sort(([left], [right]) => (left < right ? -1 : 1)));
await writeFile(file, `${JSON.stringify(lock, null, 2)}\n`);
process.stdout.write(`${added.length}개를 채웠습니다. 모든 꾸러미에 해시가 있습니다.\n`);
