import { page } from '../../../kernel/page.ts'
import { QueueBoard, timeText } from '../../../ui/index.ts'
import { texts } from './queue-board.texts.ts'
import { showQueueBoard } from './show-queue-board.api.ts'

export default page({
  path: '/board/:board',
  frame: 'bare',
  index: false,
  islands: ['queue-board'],
  load: ({ run, params }) => run(showQueueBoard, { board: params.board ?? '' }),
  title: ({ branch }, say) => say(texts.title, { branch }),
  view: ({ data, lang, say, now }) => (
    <QueueBoard
      title={say(texts.title, { branch: data.branch })}
      clock={timeText(now, lang)}
      headNumber={say(texts.number)}
      headRoom={say(texts.room)}
      called={data.called}
      waitingLabel={say(texts.waiting)}
      waiting={data.waiting}
      empty={say(texts.empty)}
    />
  ),
})
