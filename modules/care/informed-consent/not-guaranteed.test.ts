import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openWorld } from '../../../app/testing/world.ts'
import { textOfPdf } from '../../../kernel/press/pdf-text.ts'
import { at, book, patientOf, receivingClinic } from '../../scheduling/testing/receiving-clinic.ts'
import * as api from './informed-consent.api.ts'

const world = await openWorld()
after(() => world.close())
const clinic = await receivingClinic(world)

test('CL-2.2: what the patient signs says that the effect is not guaranteed and complications may come', async () => {
  const patient = await patientOf(world, clinic)
  const { booking } = await book(world, clinic, patient, at('2026-11-23', '10:00'))
  const { consent } = await world.run(
    api.prepareInformedConsent,
    {
      booking,
      intervention: 'Мұрын пердесін түзету.',
      risks: 'Қан кету, ісіну.',
      alternatives: 'Бақылау.',
      consequences: 'Тыныс алу қиын болып қалады.',
      isSurgery: false,
    },
    clinic.doctor,
  )
  await world.run(api.decideOnIntervention, { consent, decision: 'give' }, patient)
  const { pdf } = await world.run(api.printInformedConsent, { consent }, patient)
  const text = textOfPdf(Buffer.from(pdf, 'base64'))
  for (const words of ['кепілд', 'гарант', 'асқыну', 'осложнени'])
    assert.ok(text.toLowerCase().includes(words), words)
})
