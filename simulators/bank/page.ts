// The bank's own page, in the bank's own look: nothing of Shipa's is loaded here, and what is typed here
// never leaves this server.
import { html, raw } from 'hono/html'
import { cards, faults } from './cards.ts'
import type { Order } from './orders.ts'
import { type Lang, texts } from './page.texts.ts'

export const styles = `
:root { color-scheme: light dark }
body { margin: 0; font: 16px/1.5 system-ui, sans-serif; background: #eef1f6; color: #14213d }
main { max-width: 30rem; margin: 0 auto; padding: 1.5rem 1rem 3rem }
.sign { background: #7a1f5c; color: #fff; padding: .75rem 1rem; font-weight: 600 }
.notice { border-left: 4px solid #7a1f5c; padding: .25rem .75rem; background: #fff }
form, .sheet { background: #fff; padding: 1rem; border-radius: 12px; margin-top: 1rem }
dl { display: grid; grid-template-columns: auto 1fr; gap: .25rem 1rem; margin: 0 } dd { margin: 0; text-align: right; font-weight: 600 }
label, legend { display: block; margin: .75rem 0 .25rem; font-weight: 600 }
input[name=card] { width: 100%; box-sizing: border-box; font: inherit; padding: .75rem; border: 2px solid #56617a; border-radius: 8px; letter-spacing: .06em }
fieldset { border: 0; padding: 0; margin: 0 } fieldset label { font-weight: 400; margin: 0; padding: .5rem 0 }
button, .back { font: inherit; font-weight: 600; min-height: 48px; border-radius: 8px; border: 0; padding: .5rem 1.25rem; background: #7a1f5c; color: #fff; cursor: pointer; width: 100%; margin-top: 1rem }
.back { background: none; color: inherit; text-decoration: underline; display: block; text-align: center; box-sizing: border-box; line-height: 32px }
.error { color: #a3140c; font-weight: 600 } code { font-size: 1em; white-space: nowrap }
:focus-visible { outline: 3px solid #2b59c3; outline-offset: 2px }
@media (prefers-color-scheme: dark) { body { background: #10131a; color: #e9ecf3 } .notice, form, .sheet { background: #1b2130 } .error { color: #ff9c94 } input[name=card] { background: #10131a; color: inherit } }
`

export function payPage(order: Order, path: string, error?: 'unknownCard') {
  const { lang } = order
  return frame(
    lang,
    html`
      <form method="post" action="${path}" autocomplete="off">
        ${facts(order)}
        <label for="card">${texts.card[lang]}</label>
        ${error ? html`<p class="error" id="card-error" role="alert">${texts[error][lang]}</p>` : ''}
        <input id="card" name="card" inputmode="numeric" maxlength="23" required ${error ? raw('aria-invalid="true" aria-describedby="card-error"') : ''}>
        <p>${texts.cards[lang]}:</p>
        <ul>
          ${Object.entries(cards).map(
            ([number, answer]) =>
              html`<li><code>${number.replace(/(\d{4})(?=\d)/g, '$1 ')}</code> — ${texts[answer][lang]}</li>`,
          )}
        </ul>
        <fieldset>
          <legend>${texts.fault[lang]}</legend>
          ${faults.map(
            (fault, at) =>
              html`<label><input type="radio" name="fault" value="${fault}" ${at === 0 ? raw('checked') : ''}> ${texts[fault][lang]}</label>`,
          )}
        </fieldset>
        <button>${texts.pay[lang]}</button>
        <a class="back" href="${order.returnUrl}">${texts.back[lang]}</a>
      </form>`,
  )
}

export function closedPage(order: Order) {
  const { lang } = order
  return frame(
    lang,
    html`<div class="sheet">${facts(order)}<p>${texts.closed[lang]}</p><a class="back" href="${order.returnUrl}">${texts.back[lang]}</a></div>`,
  )
}

export function noOrderPage() {
  return frame(
    'kk',
    html`<div class="sheet"><p>${texts.noOrder.kk}</p><p lang="ru">${texts.noOrder.ru}</p><p lang="en">${texts.noOrder.en}</p></div>`,
  )
}

function facts({ lang, order, description, amount }: Order) {
  const sum = new Intl.NumberFormat(lang === 'en' ? 'en-GB' : `${lang}-KZ`, {
    maximumFractionDigits: 2,
  }).format(amount / 100)
  return html`<dl>
    <dt>${texts.order[lang]}</dt><dd>${order}</dd>
    <dt>${texts.purpose[lang]}</dt><dd>${description}</dd>
    <dt>${texts.sum[lang]}</dt><dd>${sum} ₸</dd>
  </dl>`
}

function frame(lang: Lang, content: unknown) {
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${texts.title[lang]}</title>
<link rel="stylesheet" href="/bank.css">
</head>
<body>
<p class="sign">SIMULATOR BANK</p>
<main>
<h1>${texts.title[lang]}</h1>
<p class="notice">${texts.notice[lang]}</p>
${content}
</main>
</body>
</html>`
}
