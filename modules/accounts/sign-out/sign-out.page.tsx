import { page } from '../../../kernel/page.ts'
import { words } from '../../../kernel/texts.ts'
import { Button } from '../../../ui/index.ts'
import { signOut } from './sign-out.api.ts'

const texts = words({
  title: { kk: 'Кабинеттен шығу', ru: 'Выход из кабинета', en: 'Sign out' },
  lead: {
    kk: 'Бұл құрылғыда кабинет жабылады. Басқа құрылғыларда ашық қалады.',
    ru: 'На этом устройстве кабинет закроется. На других останется открытым.',
    en: 'Your cabinet closes on this device. On others it stays open.',
  },
})

export default page<null>({
  path: '/sign-out',
  frame: 'plain',
  title: (_, say) => say(texts.title),
  load: async () => null,
  view: ({ say, once }) => (
    <form method="post" className="stack">
      <input type="hidden" {...once} />
      <h1>{say(texts.title)}</h1>
      <p>{say(texts.lead)}</p>
      <div className="actions">
        <Button kind="primary">{say(signOut.says)}</Button>
      </div>
    </form>
  ),
  forms: {
    async send({ run, session, to }) {
      await run(signOut, {})
      session(null)
      return { go: to('/') }
    },
  },
})
