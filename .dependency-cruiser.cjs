// The dependency rule: apps → contract-api, contract-text → domain → zod; apps → trail; inside an app, main → feature → platform, db,
// ui; a feature never imports another feature, and nothing imports back. No feature is ever listed here by hand.

/** Tests, and what only they use, may start a whole app or build on another's samples. */
const testing = '(\\.test\\.|\\.sample\\.|/testing\\.)';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'features-stand-apart',
      comment:
        'A folder of an app imports its own files and the shared folders of that app; only main (`app`) sees all.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/src/([^/]+)/', pathNot: ['^apps/[^/]+/src/app/', testing] },
      to: { path: '^apps/', pathNot: '^apps/$1/src/($2|platform|db|ui)/' },
    },
    {
      name: 'apps-stand-apart',
      comment: 'An app speaks to another over HTTP.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^(apps|bench|e2e|scripts)/', pathNot: '^apps/$1/' },
    },
    {
      name: 'packages-point-to-the-domain',
      comment: 'A package imports the domain and nothing else of ours; the domain imports nothing of ours.',
      severity: 'error',
      from: { path: '^packages/([^/]+)/' },
      to: { path: '^(apps|packages|bench|e2e|scripts)/', pathNot: '^packages/($1|domain)/' },
    },
    {
      name: 'packages-have-one-door',
      comment: 'From outside, a package is its index.',
      severity: 'error',
      from: { path: '^(apps|packages)/([^/]+)/' },
      to: { path: '^packages/[^/]+/', pathNot: ['^packages/[^/]+/src/index\\.ts$', '^$1/$2/'] },
    },
    {
      name: 'the-domain-is-pure',
      comment: 'The domain depends on zod, and on date-easter for the holidays that move.',
      severity: 'error',
      from: { path: '^packages/domain/', pathNot: testing },
      to: { dependencyTypesNot: ['local'], pathNot: 'node_modules/(zod|date-easter)/' },
    },
    {
      name: 'packages-know-no-machine',
      comment:
        'The page and the server share the packages: nothing of Node is in them, but in what is run by hand.',
      severity: 'error',
      from: { path: '^packages/', pathNot: [testing, '^packages/[^/]+/bin/'] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'tests-stay-out-of-the-product',
      severity: 'error',
      from: { pathNot: testing },
      to: { path: testing },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'everything-resolves',
      comment: 'A rule holds only for imports whose target is known.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    combinedDependencies: true,
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
  },
};
