import type { Answer } from '../../../kernel/act.ts'
import type { Lang, Say } from '../../../kernel/texts.ts'
import { dateTimeText, Money, ResultCard } from '../../../ui/index.ts'
import type { searchDoctors } from './search-doctors.api.ts'
import { texts } from './search-doctors.texts.ts'

interface DoctorCardProps {
  doctor: Answer<typeof searchDoctors>['doctors'][number]
  lang: Lang
  say: Say
  now: Date
  to(path: string): string
}

/** One doctor where a choice is made: price, place, time and licence stand together. */
export function DoctorCard({ doctor, lang, say, now, to }: DoctorCardProps) {
  const { clinic, service, freeAt } = doctor
  const time = freeAt && dateTimeText(freeAt, lang, 'weekday')
  return (
    <ResultCard
      href={to(`/doctors/${doctor.slug}`)}
      initials={initialsOf(doctor.name[lang])}
      name={doctor.name[lang]}
      about={say(texts.about, {
        speciality: doctor.speciality[lang],
        years: Math.max(1, now.getUTCFullYear() - doctor.practisesSince),
        languages: doctor.languages.map(language => language[lang]).join(', '),
      })}
      place={
        <>
          <a href={to(`/clinics/${clinic.slug}`)}>{clinic.name[lang]}</a>, {doctor.city[lang]},{' '}
          {doctor.address[lang]}
        </>
      }
      note={clinic.licence ? say(texts.licence, { number: clinic.licence }) : say(texts.noLicence)}
      price={
        <>
          <Money tiyn={doctor.tiyn} lang={lang} /> <small>{service.name[lang]}</small>
        </>
      }
      next={{
        label: time ? say(texts.next) : say(texts.nothingFree),
        slots: time
          ? [
              {
                href: to(bookingPath(doctor.slug, service.id, freeAt)),
                label: time,
                spoken: say(texts.bookAt, { name: doctor.name[lang], time }),
              },
            ]
          : [],
      }}
    />
  )
}

/** Where booking of a time begins. */
export function bookingPath(doctor: string, service: string, at: string): string {
  return `/book/${doctor}?${new URLSearchParams({ service, at })}`
}

export function initialsOf(name: string): string {
  return name
    .split(' ')
    .slice(0, 2)
    .map(part => part[0] ?? '')
    .join('')
}
