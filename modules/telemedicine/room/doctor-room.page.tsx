import { page } from '../../../kernel/page.ts'
import { showRoom } from './room.api.ts'
import { texts } from './room.page.texts.ts'
import { RoomView, roomForms } from './room-view.tsx'

export default page({
  path: '/doctor/visits/:booking/video',
  frame: 'staff',
  islands: ['video-room'],
  captures: true,
  async load({ run, params }) {
    const booking = params.booking ?? ''
    return { booking, room: await run(showRoom, { booking }) }
  },
  title: (_, say) => say(texts.title),
  forms: roomForms(booking => `/doctor/visits/${booking}/video`),
  view: RoomView,
})
