// npm run make-keys: the keys of a production installation, made once by the person who will guard them.
import { loadKeys } from './keys.ts'

const folder = process.env.SHIPA_KEYS
if (!folder) {
  console.error('Name the folder for the keys: SHIPA_KEYS=/etc/shipa/keys npm run make-keys')
  process.exit(1)
}
const keys = loadKeys(folder, { create: true })
console.log(`The keys are in ${folder}; the newest key-encryption key has version ${keys.newestKek}.`)
console.log('Keep a copy apart from the database and its backups: without the keys, sealed fields stay shut.')
