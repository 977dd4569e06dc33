// The board on the wall fetches itself anew; without this script, reloading the page shows the same.
const everyMilliseconds = 4000

async function refresh() {
  try {
    const answer = await fetch(location.href, { headers: { accept: 'text/html' } })
    if (!answer.ok) return
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('main')
    const shown = document.querySelector('main')
    // Only a change is put in place, so that a screen reader is not told the same numbers again.
    if (fresh && shown && fresh.innerHTML !== shown.innerHTML) shown.innerHTML = fresh.innerHTML
  } catch {
    // The network of a waiting room comes and goes: the last numbers stay until it is back.
  }
}

setInterval(refresh, everyMilliseconds)
