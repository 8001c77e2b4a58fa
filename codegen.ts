import type { CodegenConfig } from '@graphql-codegen/cli';
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';

/** Types and documents of the admin, generated from the committed schema; run by `npm run codegen`, drift fails `npm test`. */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: 'apps/admin/src/**/*.graphql',
  importExtension: '.ts',
  generates: {
    'apps/admin/src/gql/': {
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
          UUID: 'string',
          JSONObject: 'Record<string, unknown>',
        },
      },
    },
  },
};

export default config;
