// The state of a booking in words, the same on every page.
import { words } from '../../kernel/texts.ts'
import type { Tone } from '../../ui/index.ts'
import type { BookingState } from './shapes.ts'

export const stateWords = words({
  held: { kk: 'Уақыт ұсталып тұр', ru: 'Время удержано', en: 'Time is held' },
  booked: { kk: 'Жазылған', ru: 'Запись подтверждена', en: 'Booked' },
  'checked-in': { kk: 'Кезекте күтіп отыр', ru: 'Ожидает в очереди', en: 'Waiting in the queue' },
  called: { kk: 'Кабинетке шақырылды', ru: 'Вызван в кабинет', en: 'Called to the room' },
  'in-visit': { kk: 'Қабылдауда', ru: 'На приёме', en: 'In the visit' },
  fulfilled: { kk: 'Қабылдау өтті', ru: 'Приём состоялся', en: 'Visit took place' },
  cancelled: { kk: 'Бас тартылды', ru: 'Отменена', en: 'Cancelled' },
  'no-show': { kk: 'Келмеді', ru: 'Неявка', en: 'Did not come' },
  expired: { kk: 'Ұстау мерзімі өтті', ru: 'Удержание истекло', en: 'Hold ran out' },
})

export const stateTones: Readonly<Record<BookingState, Tone>> = {
  held: 'wait',
  booked: 'info',
  'checked-in': 'wait',
  called: 'wait',
  'in-visit': 'wait',
  fulfilled: 'done',
  cancelled: 'danger',
  'no-show': 'danger',
  expired: 'danger',
}
