/**
 * Who may import whom, from one allow-list: each room of src names everything that it may import from inside src. A room is
 * a folder of src, a domain of src/jobs, or the files of src/jobs itself, which alone see all domains.
 */
const foundation = ['engine', 'settings', 'store', 'tabs', 'sheet', 'mall', 'rules', 'ports'];

const mayImport = {
  ports: [],
  rules: [],
  relay: ['ports'],
  sheet: ['ports', 'rules'],
  mall: ['ports', 'rules'],
  address: ['ports'],
  tabs: ['sheet', 'rules', 'mall'],
  store: ['tabs', 'sheet', 'rules', 'ports'],
  settings: ['store', 'tabs', 'sheet', 'mall', 'relay', 'rules', 'ports'],
  engine: ['settings', 'store', 'tabs', 'sheet', 'mall', 'rules', 'ports'],
  'jobs/alerts': foundation,
  'jobs/personal-data': foundation,
  'jobs/statistics': foundation,
  'jobs/products': foundation,
  'jobs/bundles': foundation,
  'jobs/archive': ['jobs/personal-data', ...foundation],
  'jobs/stock': ['jobs/products', 'jobs/statistics', ...foundation],
  'jobs/shipments': ['jobs/bundles', ...foundation],
  'jobs/orders': ['jobs/bundles', 'jobs/shipments', 'jobs/archive', ...foundation],
  'jobs/claims': ['jobs/bundles', 'jobs/shipments', 'jobs/orders', ...foundation],
  'jobs/inquiries': ['jobs/bundles', ...foundation],
  jobs: ['address', ...foundation],
  views: ['jobs', 'address', ...foundation],
  ui: ['views', 'jobs', ...foundation],
  bigquery: ['engine', 'settings', 'tabs', 'sheet', 'rules', 'ports'],
  gas: ['bigquery', 'ports'],
};

/** Of src/jobs: a domain's rule is the narrower one, and the only one that holds for it. */
const domains = Object.keys(mayImport).filter((room) => room.startsWith('jobs/'));

const inside = (...folders) => `^src/(${folders.join('|')})(/|\\.ts$)`;

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...Object.entries(mayImport).map(([folder, allowed]) => ({
      name: `${folder.replace('/', '-')}-imports-only-${allowed.join('-').replaceAll('/', '-') || 'nothing'}`,
      severity: 'error',
      from: { path: inside(folder), ...(folder === 'jobs' ? { pathNot: inside(...domains) } : {}) },
      to: { path: '^src/', pathNot: inside(folder, ...allowed) },
    })),
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'src-knows-no-platform', severity: 'error', from: { path: '^src' }, to: { dependencyTypes: ['core'] } },
    {
      name: 'src-never-imports-outside',
      severity: 'error',
      from: { path: '^src' },
      to: { path: '^(local|relay|test|build\\.mjs)' },
    },
    {
      name: 'src-ships-only-small-packages',
      severity: 'error',
      from: { path: '^src', pathNot: '^src/ui/sidebar/excel/' },
      to: {
        path: 'node_modules',
        pathNot: 'node_modules/(zod|es-hangul|@rgrove/parse-xml|@types/google-apps-script)/',
      },
    },
    {
      name: 'excel-part-ships-only-xlsx',
      severity: 'error',
      from: { path: '^src/ui/sidebar/excel/' },
      to: { path: 'node_modules', pathNot: 'node_modules/(write-excel-file|fflate)/' },
    },
    {
      name: 'excel-part-is-loaded-later',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/ui/sidebar/excel/' },
      to: { path: '^src/ui/sidebar/excel/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'page-takes-only-the-contract',
      severity: 'error',
      from: { path: '^src/ui/sidebar/' },
      to: { path: '^src/', pathNot: '^src/(ui/(sidebar/|contract(/|\\.ts$))|rules/josa\\.ts$)' },
    },
    {
      // What the contract takes goes into the page: tables of data that import nothing.
      name: 'contract-takes-only-data',
      severity: 'error',
      from: { path: '^src/ui/contract(/|\\.ts$)' },
      to: { path: '^src/', pathNot: '^src/(ui/contract/|(settings|views)/[^/]*\\.data\\.ts$)' },
    },
    {
      name: 'data-imports-nothing',
      severity: 'error',
      from: { path: '^src/(settings|views)/[^/]*\\.data\\.ts$' },
      to: { path: '.' },
    },
    {
      name: 'workbench-page-takes-only-the-contract',
      severity: 'error',
      from: { path: '^local/workbench/page/' },
      to: {
        path: '^(local|src|test)/',
        pathNot: '^local/(workbench/(page/|contract\\.ts$)|apps-script/types\\.ts$)',
      },
    },
    {
      name: 'only-the-grid-knows-univer',
      severity: 'error',
      from: { path: '^(src|local|test)/', pathNot: '^local/workbench/page/grid/' },
      to: { path: 'node_modules/@univerjs/' },
    },
    {
      name: 'runtime-knows-nothing-of-the-product',
      severity: 'error',
      from: { path: '^local/apps-script/' },
      to: { path: '^(local|src|test)/', pathNot: '^local/apps-script/' },
    },
    {
      name: 'runtime-is-taken-by-its-entries',
      severity: 'error',
      from: { path: '^(local|src|test)/', pathNot: '^(test/)?local/apps-script/' },
      to: { path: '^local/apps-script/', pathNot: '^local/apps-script/(index|types|xlsx/index)\\.ts$' },
    },
    {
      name: 'relay-takes-only-what-the-add-on-shares',
      severity: 'error',
      from: { path: '^relay/' },
      to: { path: '^(src|local|test)/', pathNot: '^src/relay/' },
    },
    {
      name: 'relay-ships-three-packages',
      severity: 'error',
      from: { path: '^relay/' },
      to: { path: 'node_modules', pathNot: 'node_modules/(fastify|undici|zod|@types/node)/' },
    },
    {
      name: 'only-the-relay-serves-with-its-packages',
      severity: 'error',
      from: { path: '^(src|local)/' },
      to: { path: 'node_modules/(fastify|undici)/' },
    },
    {
      name: 'mall-kit-knows-no-mall',
      severity: 'error',
      from: { path: '^local/mall-kit/' },
      to: { path: '^(local|src|test)/', pathNot: '^(local/(mall-kit|http)/|src/rules/josa\\.ts$)' },
    },
    { name: 'local-never-imports-test', severity: 'error', from: { path: '^local' }, to: { path: '^test' } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
  },
};
