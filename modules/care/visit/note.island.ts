// Saves the note while it is written and says so in words. Without it the button "Save" does the same.
const form = document.querySelector<HTMLFormElement>('form[data-note]')
const state = form?.querySelector<HTMLElement>('[data-note-state]')
const pause = 1500
const again = 5000

let changed = false
let stopped = false
let timer: number | undefined
/** What was sent and not answered yet: sent again as it was, under its key, so that it is saved once. */
let sending: { key: string; body: string } | undefined

if (form && state) {
  form.addEventListener('input', event => {
    const chosen = event.target as HTMLInputElement
    if (chosen.name === 'found') field('diagnosis').value = chosen.value
    if (stopped || chosen.name === 'words') return
    changed = true
    say(form.dataset.unsaved!)
    wait(pause)
  })
  form.addEventListener('submit', () => {
    stopped = true
    clearTimeout(timer)
  })
  window.addEventListener('beforeunload', event => {
    if ((changed || sending) && !stopped) event.preventDefault()
  })
}

function wait(milliseconds: number) {
  clearTimeout(timer)
  timer = window.setTimeout(save, milliseconds)
}

async function save() {
  if (stopped) return
  if (!sending) {
    sending = { key: crypto.randomUUID(), body: JSON.stringify(note()) }
    changed = false
  }
  say(form!.dataset.saving!)
  const answer = await send(sending).catch(() => undefined)
  if (stopped) return
  if (!answer || answer.status >= 500) {
    say(form!.dataset.failed!)
    wait(again)
    return
  }
  sending = undefined
  const told = await answer.json()
  if (answer.ok) {
    field('version').value = String(told.version)
    const time = new Date(told.savedAt).toLocaleTimeString(document.documentElement.lang, {
      timeZone: 'Asia/Almaty',
      hour: '2-digit',
      minute: '2-digit',
    })
    say(changed ? form!.dataset.unsaved! : form!.dataset.saved!.replace('…', time))
    if (changed) wait(pause)
    return
  }
  // Refused: the reason stays on the page, and the button leads to the page that shows what to do.
  say(told.fields?.[0]?.says ?? told.title)
  changed = true
  if (answer.status === 409) stopped = true
}

function send({ key, body }: { key: string; body: string }) {
  return fetch('/api/acts/write-note', {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      'idempotency-key': key,
      'accept-language': document.documentElement.lang,
    },
  })
}

function note() {
  return {
    booking: form!.dataset.note,
    version: Number(field('version').value),
    complaints: field('complaints').value,
    examination: field('examination').value,
    diagnosis: field('diagnosis').value,
    plan: field('plan').value,
  }
}

function field(name: string) {
  return form!.elements.namedItem(name) as HTMLInputElement | HTMLTextAreaElement
}

function say(words: string) {
  state!.textContent = words
}
