import type { Answer } from '../../../kernel/act.ts'
import { page } from '../../../kernel/page.ts'
import type { Lang, Say } from '../../../kernel/texts.ts'
import {
  dateText,
  dateTimeText,
  Empty,
  Facts,
  LinkButton,
  moneyText,
  Notice,
  Others,
  SlotGrid,
  timeText,
  weekdayText,
} from '../../../ui/index.ts'
import { dayOf } from '../../catalogue/index.ts'
import { findFreeTimes, otherServices } from '../../scheduling/index.ts'
import { verifiedFacts } from '../join/verification-facts.tsx'
import { bookingPath } from '../search-doctors/doctor-card.tsx'
import { operatorFacts } from './operator-facts.ts'
import { showDoctor } from './show-doctor.api.ts'
import { texts } from './show-doctor.texts.ts'
import { StructuredData } from './structured-data.tsx'

type Doctor = Answer<typeof showDoctor>
type Service = Doctor['services'][number]

interface Data {
  doctor: Doctor
  /** The service whose free times are shown. */
  service: Service | null
  days: Answer<typeof findFreeTimes>['days']
}

interface PartProps extends Data {
  lang: Lang
  say: Say
  to(path: string): string
}

const daysShown = 14

export default page<Data>({
  path: '/doctors/:slug',
  frame: 'public',
  keep: 15,
  title: ({ doctor }, say) => `${say(doctor.name)}, ${say(doctor.speciality)}`,
  description: ({ doctor }, say) =>
    say(texts.description, {
      name: say(doctor.name),
      speciality: say(doctor.speciality),
      clinic: say(doctor.clinic.name),
      city: say(doctor.branch.cityName),
    }),
  async load({ run, params, query, now }) {
    const doctor = await run(showDoctor, { slug: params.slug ?? '' })
    const asked = query.get('service')
    const service = doctor.services.find(one => one.id === asked) ?? doctor.services[0] ?? null
    if (!service || !doctor.receives) return { doctor, service, days: [] }
    const { days } = await run(findFreeTimes, {
      practitioner: doctor.id,
      service: service.id,
      from: dayOf(now),
      days: daysShown,
    })
    return { doctor, service, days }
  },
  view({ data, lang, say, to }) {
    const { doctor } = data
    return (
      <div className="stack">
        <StructuredData doctor={doctor} lang={lang} />
        <header className="doctor-head">
          <a className="back" href={to('/find')}>
            {say(texts.back)}
          </a>
          <h1>{doctor.name[lang]}</h1>
          <p className="lead">
            {doctor.speciality[lang]}. {say(texts.practises, { year: String(doctor.practisesSince) })}
          </p>
          {doctor.about[lang] && <p className="reading">{doctor.about[lang]}</p>}
        </header>
        <FreeTimes {...data} {...{ lang, say, to }} />
        <Place {...data} {...{ lang, say, to }} />
        {doctor.verifications.map(one => (
          <section key={one.verification} className="stack" aria-labelledby={one.verification}>
            <h2 id={one.verification}>
              {say(texts.verified)}: {one.speciality[lang]}
            </h2>
            <Facts facts={verifiedFacts(one, say, lang)} />
          </section>
        ))}
        <section aria-labelledby="operator">
          <h2 id="operator">{say(texts.operator)}</h2>
          <p className="reading">{say(texts.operatorWhy)}</p>
          <Facts facts={operatorFacts(doctor.clinic, lang, say)} />
        </section>
      </div>
    )
  },
})

function FreeTimes({ doctor, service, days, lang, say, to }: PartProps) {
  if (!service || !doctor.receives) return <Notice tone="wait" title={say(texts.away)} />
  const others = otherServices(
    doctor.services.map(one => ({ ...one, name: one.name[lang] })),
    service.id,
    { lang, say, href: id => to(`/doctors/${doctor.slug}?service=${id}`) },
  )
  const price = { price: moneyText(service.tiyn, lang), minutes: service.minutes }
  return (
    <section aria-labelledby="times" className="stack">
      <h2 id="times">{say(texts.times)}</h2>
      <p>
        {service.name[lang]}:{' '}
        {say(service.paid === 'before' ? texts.priceAndLength : texts.priceAndLengthAfter, price)}
      </p>
      {others && <Others {...others} />}
      {days.some(day => day.times.length > 0) ? (
        <SlotGrid
          legend={say(texts.timesOf, { service: service.name[lang] })}
          legendUnseen
          days={days.map(({ day, times }) => ({
            key: day,
            weekday: weekdayText(day, lang),
            date: dateText(day, lang, 'short'),
            empty: say(texts.noneThatDay),
            slots: times.map(at => ({
              value: at,
              label: timeText(at, lang),
              href: to(bookingPath(doctor.slug, service.id, at)),
              spoken: say(texts.bookAt, { time: dateTimeText(at, lang, 'weekday') }),
            })),
          }))}
        />
      ) : (
        <Empty
          icon="calendar"
          title={say(texts.nothingFree)}
          actions={<LinkButton href={to('/find')}>{say(texts.others)}</LinkButton>}
        >
          <p>{say(texts.callInstead, { phone: doctor.branch.phone })}</p>
        </Empty>
      )}
    </section>
  )
}

function Place({ doctor, lang, say, to }: PartProps) {
  const { branch, clinic, licences } = doctor
  return (
    <Facts
      facts={[
        { label: say(texts.clinic), value: <a href={to(`/clinics/${clinic.slug}`)}>{clinic.name[lang]}</a> },
        { label: say(texts.place), value: `${branch.cityName[lang]}, ${branch.address[lang]}` },
        { label: say(texts.hours), value: branch.hours },
        { label: say(texts.phone), value: <a href={`tel:${branch.phone}`}>{branch.phone}</a> },
        { label: say(texts.speaks), value: doctor.languages.map(language => language[lang]).join(', ') },
        ...(doctor.education[lang] ? [{ label: say(texts.education), value: doctor.education[lang] }] : []),
        {
          label: say(texts.licence),
          value:
            licences
              .map(({ number, validFrom, subject }) => {
                const since = say(texts.licenceSince, { number, date: dateText(validFrom, lang) })
                return `${since} (${subject[lang]})`
              })
              .join('; ') || say(texts.noLicence),
        },
      ]}
    />
  )
}
