import { walkLegalCore } from './legal-walk.ts'

await walkLegalCore('en')
