// Signs the statement with NCALayer, a program on the person's own machine, and sends the signature as the form it
// stands in. Without NCALayer the same form takes a signature file made elsewhere.
import { NCALayerClient } from 'ncalayer-js-client'

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-statement]')) {
  const file = form.querySelector<HTMLTextAreaElement>('textarea[name=cms]')!
  const button = form.querySelector<HTMLButtonElement>('button[data-ncalayer]')!
  button.hidden = false
  button.addEventListener('click', () => {
    const show = (name: string) => {
      for (const said of form.querySelectorAll<HTMLElement>('[data-said]'))
        said.hidden = said.dataset.said !== name
    }
    sign(form.dataset.statement!).then(
      cms => {
        file.value = cms
        form.querySelector<HTMLButtonElement>('button[type=submit]')!.click()
      },
      (error: { canceledByUser?: boolean }) => show(error.canceledByUser ? 'cancelled' : 'unreachable'),
    )
  })
}

async function sign(statement: string): Promise<string> {
  const client = new NCALayerClient(undefined, false)
  await client.connect()
  const lang = document.documentElement.lang as 'kk' | 'ru' | 'en'
  const cms = await client.basicsSignCMS(
    NCALayerClient.basicsStorageAll,
    statement,
    NCALayerClient.basicsCMSParamsDetachedNoTSP,
    NCALayerClient.basicsSignerSignAny,
    lang,
  )
  return Array.isArray(cms) ? cms[0]! : cms
}
