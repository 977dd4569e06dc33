import type { Answer } from '../../../kernel/act.ts'
import { page } from '../../../kernel/page.ts'
import { LinkButton } from '../../../ui/index.ts'
import { listChoices } from '../list-choices/list-choices.api.ts'
import { DoctorCard } from '../search-doctors/doctor-card.tsx'
import { searchDoctors } from '../search-doctors/search-doctors.api.ts'
import { texts } from '../search-doctors/search-doctors.texts.ts'
import { SearchForm } from '../search-doctors/search-form.tsx'

interface Data {
  choices: Answer<typeof listChoices>
  soonest: Answer<typeof searchDoctors>['doctors']
}

export default page<Data>({
  path: '/',
  frame: 'public',
  keep: 15,
  title: (_, say) => say(texts.front),
  description: (_, say) => say(texts.description),
  async load({ run }) {
    const [choices, { doctors }] = [await run(listChoices, {}), await run(searchDoctors, {})]
    return { choices, soonest: doctors.slice(0, 5) }
  },
  view({ data: { choices, soonest }, lang, say, now, to }) {
    return (
      <div className="stack">
        <header className="front">
          <h1>{say(texts.front)}</h1>
          <p className="lead">{say(texts.frontLead)}</p>
          <SearchForm short action={to('/find')} query={{}} {...{ choices, lang, say, now }} />
        </header>
        <section aria-labelledby="by-speciality">
          <h2 id="by-speciality">{say(texts.bySpeciality)}</h2>
          <ul className="choices">
            {choices.specialities.map(speciality => (
              <li key={speciality.id}>
                <a href={to(`/find?speciality=${speciality.id}`)}>{speciality[lang]}</a>
              </li>
            ))}
          </ul>
        </section>
        {soonest.length > 0 && (
          <section aria-labelledby="soonest">
            <h2 id="soonest">{say(texts.soonest)}</h2>
            {soonest.map(doctor => (
              <DoctorCard key={doctor.slug} {...{ doctor, lang, say, now, to }} />
            ))}
            <LinkButton href={to('/find')} icon="arrow-right">
              {say(texts.everybody)}
            </LinkButton>
          </section>
        )}
      </div>
    )
  },
})
