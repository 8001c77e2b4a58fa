import type { CodegenConfig } from '@graphql-codegen/cli';
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';

/** Screens that few people open; their operations are a module of their own, so that they do not weigh on the first load. */
const LAZY = [
  'apps/admin/src/features/{api-keys,settings,team}/**/*.graphql',
  'apps/admin/src/features/overview/outage/*.graphql',
  'apps/admin/src/features/emails/rare/*.graphql',
];

/** The template desk, a module of its own for the same reason. */
const TEMPLATES = ['apps/admin/src/features/templates/**/*.graphql'];

/** The recipients desk, likewise. */
const RECIPIENTS = ['apps/admin/src/features/recipients/**/*.graphql'];

/** What came of mails: analytics and the suppression list. */
const RESULTS = ['apps/admin/src/features/{analytics,suppressions}/**/*.graphql'];

/** Credits of accounts and of providers. */
const CREDITS = ['apps/admin/src/features/{credits,provider-credits}/**/*.graphql'];

/** The desk of those who keep mail flowing. */
const OPERATIONS = [
  'apps/admin/src/features/{alerts,audit,failures,health,unknown}/**/*.graphql',
  'apps/admin/src/components/bulk/*.graphql',
];

/** The desk of leads. */
const LEADS = [
  'apps/admin/src/features/leads/**/*.graphql',
  'apps/admin/src/components/bulk/bulk-row.fragment.graphql',
];

const output = {
  preset: 'client',
  documentTransforms: [addTypenameSelectionDocumentTransform],
  presetConfig: {
    fragmentMasking: { unmaskFunctionName: 'getFragmentData' },
    persistedDocuments: { mode: 'embedHashInDocument', hashAlgorithm: 'sha256' },
  },
  config: {
    enumsAsTypes: true,
    useTypeImports: true,
    strictScalars: true,
    inputMaybeValue: 'T | null | undefined',
    scalars: {
      ID: 'string',
      DateTime: 'string',
      EmailAddress: 'string',
      URL: 'string',
      SafeInt: 'number',
      UUID: 'string',
      JSON: 'unknown',
      JSONObject: 'Record<string, unknown>',
    },
  },
} satisfies CodegenConfig['generates'][string];

/** Types and documents of the admin, generated from the committed schema; run by `npm run codegen`, drift fails `npm test`. */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  importExtension: '.ts',
  generates: {
    'apps/admin/src/gql/': {
      ...output,
      documents: [
        'apps/admin/src/**/*.graphql',
        ...[...LAZY, ...TEMPLATES, ...RECIPIENTS, ...RESULTS, ...CREDITS, ...OPERATIONS, ...LEADS].map(
          (files) => `!${files}`,
        ),
      ],
    },
    'apps/admin/src/gql/credits/': { ...output, documents: CREDITS },
    'apps/admin/src/gql/leads/': { ...output, documents: LEADS },
    'apps/admin/src/gql/operations/': { ...output, documents: OPERATIONS },
    'apps/admin/src/gql/settings/': { ...output, documents: LAZY },
    'apps/admin/src/gql/recipients/': { ...output, documents: RECIPIENTS },
    'apps/admin/src/gql/templates/': { ...output, documents: TEMPLATES },
    'apps/admin/src/gql/results/': { ...output, documents: RESULTS },
  },
};

export default config;
