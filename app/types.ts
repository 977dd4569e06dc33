// npm run types: writes modules/tables.ts from the schema, so that queries are checked against it.
// Takes the URL of a test cluster (SHIPA_TEST_CLUSTER).
import { execFileSync } from 'node:child_process'
import { moduleOrder } from './folders.ts'
import { asRole, prepareTemplate, templateName } from './testing/template.ts'

const cluster = process.env.SHIPA_TEST_CLUSTER
if (!cluster) throw new Error('SHIPA_TEST_CLUSTER names the cluster to read the schema from')
await prepareTemplate(cluster)
const schemas = ['kernel', ...moduleOrder].join(',')
execFileSync(
  process.execPath,
  [
    'node_modules/kysely-codegen/dist/cli/bin.js',
    '--url',
    asRole(cluster, 'shipa_owner', templateName()),
    '--dialect',
    'postgres',
    '--default-schema',
    'none',
    '--include-pattern',
    `{${schemas}}.*`,
    '--date-parser',
    'string',
    '--numeric-parser',
    'number',
    '--type-mapping',
    '{"int8":"number"}',
    '--out-file',
    process.argv[2] ?? 'modules/tables.ts',
  ],
  { stdio: 'inherit' },
)
