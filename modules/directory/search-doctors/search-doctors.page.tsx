import type { Answer } from '../../../kernel/act.ts'
import { page } from '../../../kernel/page.ts'
import { Empty, LinkButton, Pager } from '../../../ui/index.ts'
import { listChoices } from '../list-choices/list-choices.api.ts'
import { DoctorCard } from './doctor-card.tsx'
import { pageSize, searchDoctors } from './search-doctors.api.ts'
import { texts } from './search-doctors.texts.ts'
import { SearchForm } from './search-form.tsx'

interface Data {
  choices: Answer<typeof listChoices>
  found: Answer<typeof searchDoctors>
  query: Record<string, string>
}

const filters = ['words', 'city', 'speciality', 'language', 'price', 'day', 'part', 'sort', 'page']

export default page<Data>({
  path: '/find',
  frame: 'public',
  keep: 15,
  nav: { label: texts.nav, order: 1, who: ['anyone'], icon: 'search' },
  title: (_, say) => say(texts.title),
  description: (_, say) => say(texts.description),
  async load({ run, query }) {
    const given = Object.fromEntries(filters.flatMap(name => chosen(name, query.get(name))))
    const { price, page: at, ...search } = given
    return {
      query: given,
      choices: await run(listChoices, {}),
      found: await run(searchDoctors, {
        // The schema judges what came in the address; a hand-made one may hold anything.
        ...(search as object),
        ...(price ? { maxTiyn: Number(price) * 100 } : {}),
        ...(at ? { page: Number(at) } : {}),
      }),
    }
  },
  view({ data: { choices, found, query }, lang, say, now, to }) {
    const pageAt = Number(query.page ?? 1)
    const pages = Math.max(1, Math.ceil(found.total / pageSize))
    const address = (change: Record<string, string | undefined>) => {
      const next = Object.entries({ ...query, ...change }).flatMap(([name, value]) =>
        value ? [[name, value]] : [],
      )
      return to(`/find?${new URLSearchParams(next)}`)
    }
    return (
      <div className="stack">
        <h1>{say(texts.title)}</h1>
        <SearchForm action={to('/find')} {...{ choices, query, lang, say, now }} />
        {found.doctors.length === 0 ? (
          <Empty
            title={say(texts.none)}
            icon="search"
            actions={
              <>
                {(query.day || query.part) && (
                  <LinkButton href={address({ day: undefined, part: undefined, page: undefined })}>
                    {say(texts.withoutTime)}
                  </LinkButton>
                )}
                <LinkButton href={to('/find')}>{say(texts.everybody)}</LinkButton>
              </>
            }
          >
            <p>{say(texts.noneHow)}</p>
          </Empty>
        ) : (
          <section aria-labelledby="found">
            <h2 id="found" className="found">
              {say(texts.found, { n: found.total })}
            </h2>
            {found.doctors.map(doctor => (
              <DoctorCard key={doctor.slug} {...{ doctor, lang, say, now, to }} />
            ))}
          </section>
        )}
        {pages > 1 && (
          <Pager
            label={say(texts.pages)}
            {...(pageAt > 1
              ? { previous: { href: address({ page: String(pageAt - 1) }), label: say(texts.previous) } }
              : {})}
            {...(pageAt < pages
              ? { next: { href: address({ page: String(pageAt + 1) }), label: say(texts.nextPage) } }
              : {})}
          >
            {say(texts.pageOf, { page: pageAt, pages })}
          </Pager>
        )}
      </div>
    )
  },
})

// An empty field of the form is no filter.
function chosen(name: string, value: string | null): [string, string][] {
  return value?.trim() ? [[name, value]] : []
}
