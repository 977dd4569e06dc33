// npm run make-keys: the keys of a production installation, made once by the person who will guard them.
import { inWords } from './in-words.ts'
import { KeysFault, loadKeys } from './keys.ts'

await inWords(async () => {
  const folder = process.env.SHIPA_KEYS
  if (!folder)
    throw new KeysFault('Name the folder for the keys: SHIPA_KEYS=/etc/shipa/keys npm run make-keys')
  const keys = loadKeys(folder, { create: true })
  console.log(`The keys are in ${folder}; the newest key-encryption key has version ${keys.newestKek}.`)
  console.log('Keep a copy apart from the database and its backups: sealed fields open by nothing else.')
})
