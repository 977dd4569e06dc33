import { act } from '../../../kernel/act.ts'
import { codeForMessage } from '../../signatures/index.ts'
import { sendMessage } from '../send-message.ts'
import { tellSigningCode } from './tell-signing-code.api.ts'
import { letter } from './tell-signing-code.texts.ts'

export default act(tellSigningCode, async (work, asked) => {
  const made = await codeForMessage(work, asked.code)
  work.saw(made?.person ?? [], 'system-duty')
  if (!made) return {}
  const { person, code, minutes } = made
  await sendMessage(work, { person, topic: 'signing-code', text: letter.code, values: { code, minutes } })
  return {}
})
