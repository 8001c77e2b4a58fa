/** The domains of apps/api from left to right. A domain imports only domains to its left; all rules below follow from this array. */
export const domains = [
  'identity',
  'webhooks',
  'payments',
  'credits',
  'preferences',
  'leads',
  'templates',
  'delivery',
  'tracking',
  'shop',
  'vouchers',
  'campaigns',
  'automations',
  'partners',
  'operations',
];

/** Folders whose modules the rules are about. */
export const roots = ['apps/api/src', 'apps/admin/src', 'apps/sandbox/src'];

const API = '^apps/api/src';
const ADMIN = '^apps/admin/src';
const TEST_FILES = '\\.test\\.tsx?$';
/** What a domain shows to the domains on its right. */
const PUBLIC_PARTS = '\\.(service|entity|enums|graphql|loaders|events|errors)\\.ts$';
/** What calls a service, and is therefore unknown to it. */
const CALLERS = '(\\.resolver\\.ts|/http\\.ts|/jobs/[^/]+|/module\\.ts)$';

const oneOf = (names) => `(${names.join('|')})/`;

const domainRules = domains.flatMap((domain, position) => {
  const from = { path: `${API}/domains/${domain}/`, pathNot: TEST_FILES };
  const right = domains.slice(position + 1);
  const left = domains.slice(0, position);
  return [
    right.length > 0 && {
      name: `${domain}-imports-only-to-its-left`,
      comment: `${right.join(', ')} stand to the right of ${domain}; tell them by an event instead.`,
      from,
      to: { path: `${API}/domains/${oneOf(right)}` },
    },
    left.length > 0 && {
      name: `${domain}-imports-only-public-parts`,
      comment:
        'Of another domain only *.service, *.entity, *.enums, *.graphql, *.loaders, *.events and *.errors may be imported.',
      from,
      to: { path: `${API}/domains/${oneOf(left)}`, pathNot: PUBLIC_PARTS },
    },
  ].filter(Boolean);
});

const layerRules = [
  {
    name: 'kernel-imports-nothing-of-ours',
    from: { path: `${API}/kernel/`, pathNot: TEST_FILES },
    to: { path: '^(apps|tests|scripts)/', pathNot: `${API}/kernel/` },
  },
  {
    name: 'infra-knows-no-domain',
    from: { path: `${API}/infra/`, pathNot: TEST_FILES },
    to: { path: `${API}/`, pathNot: `${API}/(kernel|infra|migrations)/` },
  },
  {
    name: 'domains-do-not-know-who-composes-them',
    from: { path: `${API}/domains/`, pathNot: TEST_FILES },
    to: { path: `${API}/`, pathNot: `${API}/(kernel|infra|domains)/` },
  },
  {
    name: 'domain-is-in-the-list',
    comment:
      'Put the new domain into the array `domains` in .dependency-cruiser.mjs, at the place its imports ask for.',
    from: { path: `${API}/domains/`, pathNot: `${API}/domains/${oneOf(domains)}` },
    to: {},
  },
  {
    name: 'service-does-not-know-its-callers',
    from: { path: `${API}/domains/[^/]+/[^/]+\\.(service|queries|entity|events|errors)\\.ts$` },
    to: { path: `${API}/domains/[^/]+.*${CALLERS}` },
  },
  {
    name: 'entity-carries-no-graphql',
    comment: 'A column becomes API only when somebody writes it into *.graphql.ts.',
    from: { path: `${API}/domains/.+\\.entity\\.ts$` },
    to: { path: '(\\.graphql\\.ts$|node_modules/type-graphql/)' },
  },
  {
    name: 'nothing-imports-main',
    from: {},
    to: { path: '^apps/[^/]+/src/main\\.tsx?$' },
  },
  {
    name: 'apps-do-not-import-each-other',
    from: { path: '^apps/([^/]+)/' },
    to: { path: '^apps/', pathNot: '^apps/$1/' },
  },
  {
    name: 'features-do-not-import-each-other',
    comment: 'Routes compose features; what two of them need belongs into components/ or lib/.',
    from: { path: `${ADMIN}/features/([^/]+)/` },
    to: { path: `${ADMIN}/features/`, pathNot: `${ADMIN}/features/$1/` },
  },
  {
    name: 'components-and-lib-know-no-feature',
    from: { path: `${ADMIN}/(components|lib)/` },
    to: { path: `${ADMIN}/(features|app)/` },
  },
  {
    name: 'no-cycles',
    from: {},
    to: { circular: true },
  },
];

/** Every rule, in dependency-cruiser's own format. */
export const forbidden = [...domainRules, ...layerRules].map((rule) => ({ severity: 'error', ...rule }));
