/**
 * Completes package-lock.json: a registry that does not carry the binaries of other systems makes npm leave them out of
 * the lockfile, and then `npm ci` refuses it. Run after every change of a dependency: `npm run lockfile`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

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

const lock = JSON.parse(await readFile(file, 'utf8'));
const added = missingPackages(lock.packages).map(([name, range]) => [`node_modules/${name}`, entry(name, range)]);
const packages = Object.entries({ ...lock.packages, ...Object.fromEntries(added) });
lock.packages = Object.fromEntries(packages.sort(([left], [right]) => (left < right ? -1 : 1)));
await writeFile(file, `${JSON.stringify(lock, null, 2)}\n`);
process.stdout.write(`${added.length}개를 채웠습니다.\n`);
