// Whatever is done to requests in whatever order, some states are never reached.
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { type Clinic, openWorld, type Someone } from '../../app/testing/world.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { answerRequest } from './answer-request/answer-request.api.ts'
import { objectToRefusal } from './object-to-refusal/object-to-refusal.api.ts'
import { submitRequest } from './submit-request/submit-request.api.ts'
import { takeInRequest } from './take-in-request/take-in-request.api.ts'
import { filled, registered } from './testing.ts'
import { checkIdentity, pauseRequest, resumeRequest } from './work-on-request/work-on-request.api.ts'

const world = await openWorld()
after(() => world.close())
let clinic: Clinic
let officers: Someone[]
let me: Someone
before(async () => {
  clinic = await world.clinic()
  officers = [
    await world.staff(clinic.organisation, 'officer'),
    await world.staff(clinic.organisation, 'officer'),
  ]
  me = await world.person()
  await registered(world, clinic.organisation, me.person)
})

const kind = fc.constantFrom('know' as const, 'block' as const, 'correct' as const)
const which = fc.nat({ max: 5 })
const officer = fc.nat({ max: 1 })
const step = fc.oneof(
  fc.record({ does: fc.constant('submit' as const), kind }),
  fc.record({ does: fc.constant('letter' as const), kind }),
  fc.record({ does: fc.constant('check' as const), which, officer }),
  fc.record({ does: fc.constant('pause' as const), which, officer }),
  fc.record({ does: fc.constant('resume' as const), which, officer }),
  fc.record({ does: fc.constant('grant' as const), which, officer }),
  fc.record({
    does: fc.constant('refuse' as const),
    which,
    officer,
    reason: fc.constantFrom('kept-by-law', undefined),
  }),
  fc.record({ does: fc.constant('object' as const), which }),
  fc.record({ does: fc.constant('carry-out' as const) }),
)
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

const fitting = { know: 'give', block: 'restrict', correct: 'correct' } as const

async function take(made: { request: string; kind: keyof typeof fitting }[], one: Step) {
  const of = 'which' in one ? made[one.which % Math.max(made.length, 1)] : undefined
  const by = 'officer' in one ? officers[one.officer] : undefined
  const says = 'Жауап сөзбен айтылды.'
  switch (one.does) {
    case 'submit': {
      const asked = { kind: one.kind, person: me.person, organisation: clinic.organisation, form: filled }
      return void made.push({ ...(await world.run(submitRequest, asked, me)), kind: one.kind })
    }
    case 'letter': {
      const paper = {
        kind: one.kind,
        way: 'letter',
        shelf: 'Ө-1',
        documentSeen: false,
        form: filled,
      } as const
      return void made.push({ ...(await world.run(takeInRequest, paper, officers[0])), kind: one.kind })
    }
    case 'carry-out':
      return void (await world.runJobs())
  }
  if (!of) return
  const { request } = of
  switch (one.does) {
    case 'check':
      return void (await world.run(checkIdentity, { request }, by))
    case 'pause':
      return void (await world.run(pauseRequest, { request, reason: 'more-is-needed' }, by))
    case 'resume':
      return void (await world.run(resumeRequest, { request }, by))
    case 'grant': {
      const decisions = [{ recordClass: 'registration', decision: fitting[of.kind] }]
      return void (await world.run(answerRequest, { request, granted: true, says, decisions }, by))
    }
    case 'refuse': {
      const refusal = { request, granted: false, reason: one.reason, says, decisions: [] }
      return void (await world.run(answerRequest, refusal, by))
    }
    case 'object': {
      const objection = await world.run(objectToRefusal, { request, asks: 'Келіспеймін.' }, me)
      made.push({ ...objection, kind: of.kind })
    }
  }
}

test('no sequence refuses without a reason, answers twice, gives to the unknown, or leaves a clock running', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async steps => {
      const made: { request: string; kind: keyof typeof fitting }[] = []
      for (const one of steps) {
        world.clock.pass(37)
        await take(made, one).catch(error => {
          if (!(error instanceof Refusal)) throw error
        })
      }
      await world.runJobs()
      const ids = made.map(one => one.request)
      const { rows } = await world.arrange(db =>
        sql<{ fault: string }>`
          select 'refused without a reason' as fault from rights.answer a where not a.granted and a.reason is null
          union all select 'granted to somebody unknown' from rights.answer a where a.granted
            and not exists (select from rights.identity_check c where c.request = a.request)
          union all select 'answered by who refused' from rights.answer a join rights.request r on r.id = a.request
            join rights.answer b on b.request = r.about where b.by_account = a.by_account
          union all select 'a joined request was answered' from rights.answer a
            join rights.request r on r.id = a.request where r.joined_to is not null
          union all select 'the clock runs after the end' from rights.execution e
            join deadlines.clock_view c on c.about = e.request where c.stopped_at is null
          union all select 'the clock was stopped before the end' from deadlines.clock_view c
            where c.about = any (${ids}::uuid[]) and c.stopped_at is not null
              and not exists (select from rights.execution e where e.request = c.about)
          union all select 'an open request has no clock' from rights.request r where r.joined_to is null
            and not exists (select from deadlines.clock c where c.about = r.id)
          union all select 'answered, but never carried out' from rights.answer a
            where not exists (select from rights.execution e where e.request = a.request)
          union all select 'two open requests for the same' from rights.request r
            where r.joined_to is null and r.person is not null
              and not exists (select from rights.answer a where a.request = r.id)
            group by r.person, r.kind, r.organisation having count(*) > 1 and r.kind in ('know', 'block')`.execute(
          db,
        ),
      )
      if (rows.length > 0) throw new Error(rows.map(row => row.fault).join('; '))
    }),
    { numRuns: 30 },
  )
})
