// Keys of the workplace: `/` goes to the search field, `?` lists the keys, Esc leaves what one is in, and
// where there is nothing to leave, goes back. Without this script every one of them is a link or a button.
const search = document.querySelector<HTMLInputElement>('[data-keys-search]')
const back = document.querySelector<HTMLAnchorElement>('[data-keys-back]')
const keys = document.getElementById('keys')

document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
  if (event.key === 'Escape') leave()
  else if (writing()) return
  else if (event.key === '/' && search) {
    event.preventDefault()
    search.focus()
    search.select()
  } else if (event.key === '?' && keys) keys.togglePopover()
})

// Esc in a field only leaves the field: half a sentence must not be lost to a key pressed twice.
function leave() {
  const active = document.activeElement
  const openMenu = document.querySelector<HTMLDetailsElement>('details.menu[open]')
  if (document.querySelector(':popover-open')) return
  if (openMenu) openMenu.open = false
  else if (writing() && active instanceof HTMLElement) active.blur()
  else back?.click()
}

function writing() {
  const active = document.activeElement
  return (
    active instanceof HTMLTextAreaElement ||
    active instanceof HTMLSelectElement ||
    (active instanceof HTMLInputElement && !['checkbox', 'radio', 'submit', 'button'].includes(active.type))
  )
}
