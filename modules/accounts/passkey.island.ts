// Shows the passkey forms where the browser can use a passkey: asks the page for a challenge, lets the browser
// answer it, and sends the answer as the form it stands in.
import {
  browserSupportsWebAuthn,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser'

if (browserSupportsWebAuthn()) {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-passkey]')) {
    form.hidden = false
    form.addEventListener('submit', event => {
      event.preventDefault()
      answer(form).catch(() => {
        form.querySelector<HTMLElement>('[data-passkey-failed]')!.hidden = false
      })
    })
  }
}

async function answer(form: HTMLFormElement) {
  const asked = await fetch(location.href, {
    method: 'POST',
    body: new URLSearchParams({ do: 'begin-passkey' }),
  })
  if (!asked.ok) throw new Error(`the page answered ${asked.status}`)
  const optionsJSON: unknown = await asked.json()
  const response =
    form.dataset.passkey === 'create'
      ? await startRegistration({ optionsJSON: optionsJSON as PublicKeyCredentialCreationOptionsJSON })
      : await startAuthentication({ optionsJSON: optionsJSON as PublicKeyCredentialRequestOptionsJSON })
  form.querySelector<HTMLInputElement>('input[name=passkey]')!.value = JSON.stringify(response)
  form.submit()
}
