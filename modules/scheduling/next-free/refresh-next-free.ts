import { act } from '../../../kernel/act.ts'
import { keepNextFree } from './next-free.ts'
import { refreshNextFree } from './refresh-next-free.api.ts'

export default act(refreshNextFree, async (work, { practitioner }) => {
  await keepNextFree(work, [practitioner])
  return {}
})
