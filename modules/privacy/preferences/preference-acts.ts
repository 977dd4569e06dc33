import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import type { Text } from '../../../kernel/texts.ts'
import { isRegistered, three } from '../../organisations/index.ts'
import { consentFor } from '../consents.ts'
import * as declarations from './preferences.api.ts'
import { type Channel, isWanted, type Topic, wishOfLink, writePreference } from './preferences.ts'

const showMine = act(declarations.showMyPreferences, async work => {
  const person = work.actor.person!
  work.saw(person, 'self')
  const clinics = await sql<{ id: string; name: Text }>`
    select o.id, ${three('o.name')} as name from organisations.patient_view p
    join organisations.organisation o on o.id = p.organisation where p.person = ${person} order by o.slug`.execute(
    work.db,
  )
  // The last row of each topic and channel stands.
  const wishes = await sql<{ organisation: string | null; topic: Topic; channel: Channel; wanted: boolean }>`
    select distinct on (organisation, topic, channel) organisation, topic, channel, wanted
    from privacy.preference where person = ${person}
    order by organisation, topic, channel, at desc, id desc`.execute(work.db)
  const senders = [{ id: null, name: null }, ...clinics.rows]
  return {
    senders: await Promise.all(
      senders.map(async ({ id, name }) => ({
        organisation: id,
        name,
        mayAdvertise: (await consentFor(work, { person, organisation: id, purpose: 'advertising' })) !== null,
        wanted: wishes.rows
          .filter(wish => wish.organisation === id && wish.wanted)
          .map(({ topic, channel }) => ({ topic, channel })),
      })),
    ),
  }
})

const set = act(declarations.setPreference, async (work, { wanted, ...wish }) => {
  const person = work.actor.person!
  const { organisation, topic } = wish
  if (organisation && !(await isRegistered(work, organisation, person))) work.absent()
  work.saw(person, 'self')
  if (
    wanted &&
    topic === 'advertising' &&
    !(await consentFor(work, { person, organisation, purpose: 'advertising' }))
  )
    work.refuse('consent-first')
  await writePreference(work, { person, ...wish }, { wanted, way: 'cabinet' })
  return {}
})

const refuseAtDesk = act(declarations.refuseMessagesAtDesk, async (work, { proof, ...wish }) => {
  const organisation = work.actor.organisation!
  if (!(await isRegistered(work, organisation, wish.person))) work.absent()
  work.saw(wish.person, 'request-at-desk')
  await writePreference(work, { organisation, ...wish }, { wanted: false, way: 'desk', proof })
  return {}
})

const showLink = act(declarations.showUnsubscribe, async (work, { token }) => {
  const wish = (await wishOfLink(work, token)) ?? work.absent()
  work.saw(wish.person, 'refusal-link')
  return {
    organisation: wish.organisationName,
    topic: wish.topic,
    channel: wish.channel,
    wanted: await isWanted(work, wish),
  }
})

const byLink = act(declarations.unsubscribe, async (work, { token }) => {
  const wish = (await wishOfLink(work, token)) ?? work.absent()
  work.saw(wish.person, 'refusal-link')
  await writePreference(work, wish, { wanted: false, way: 'letter-link' })
  return {}
})

export const preferenceActs = [showMine, set, refuseAtDesk, showLink, byLink]
