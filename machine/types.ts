// npm run types: the row types, written from the schema of a database made for the purpose.
import { openEmbeddedCluster } from './test-cluster.ts'

const cluster = await openEmbeddedCluster()
process.env.SHIPA_TEST_CLUSTER = cluster.url
try {
  await import('../app/types.ts')
} finally {
  await cluster.stop()
}
