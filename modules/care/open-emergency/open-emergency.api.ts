import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id, paragraph } from '../../../kernel/fields.ts'
import { emergencyReason } from '../emergency/reasons.ts'

export const openEmergency = declare({
  name: 'open-emergency',
  says: {
    kk: 'Шұғыл жағдайда пациенттің картасын жарты сағатқа ашу',
    ru: 'Открыть карту пациента в экстренном случае на полчаса',
    en: "Open a patient's record for half an hour in an emergency",
  },
  kind: 'write',
  who: ['doctor'],
  purpose: 'care',
  touches: ['identity', 'health'],
  asks: z.strictObject({ patient: id(), reason: emergencyReason, words: paragraph(500, 10) }),
  answers: z.object({ access: z.string(), until: z.string() }),
  refusals: {
    'emergency-right-withheld': {
      kind: 'forbidden',
      constraint: 'emergency_right_withheld',
      clause: 'CL-5.2.7',
      says: {
        kk: 'Бұрынғы шұғыл ашуыңыз мерзімінде түсіндірілмеген. Дербес деректерге жауапты адам оны жапқанша жаңасы ашылмайды. Қазір көмек керек болса, пациенттің емдеуші дәрігерін немесе кезекші басшыны шақырыңыз.',
        ru: 'Ваш прежний экстренный доступ не объяснён в срок. Пока ответственный за данные его не закроет, новый не откроется. Если помощь нужна сейчас, позовите лечащего врача пациента или дежурного руководителя.',
        en: 'An earlier emergency access of yours was not explained in time. Until the data protection officer closes it, no other opens. If help is needed now, call the treating doctor or the director on duty.',
      },
    },
  },
  clauses: ['CL-5.2.7'],
})
