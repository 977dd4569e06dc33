import type { RefusalDeclaration } from '../../../kernel/refusal.ts'

export const refusals = {
  'no-text': {
    kind: 'conflict',
    says: {
      kk: 'Клиника ақпараттандырылған келісім мәтінін әлі жарияламаған. Басшы оны «Редакциялар» бетінде жариялайды.',
      ru: 'Клиника ещё не опубликовала текст информированного согласия. Его публикует директор на странице «Редакции».',
      en: 'The clinic has not published its text of informed consent yet. The director publishes it at “Editions”.',
    },
  },
  'decided-already': {
    kind: 'conflict',
    constraint: 'consent_decided_once',
    says: {
      kk: 'Бұл араласу бойынша шешім қабылданған. Шешім өзгерсе, жаңасын дайындаңыз.',
      ru: 'По этому вмешательству решение уже принято. Если оно изменилось, подготовьте новое.',
      en: 'This intervention has been decided on. If the decision changed, prepare a new one.',
    },
  },
  'begun-already': {
    kind: 'conflict',
    says: {
      kk: 'Араласу басталып кеткен. Тоқтатуды дәрігерге айтыңыз.',
      ru: 'Вмешательство уже началось. Скажите врачу, что хотите его прекратить.',
      en: 'The intervention has begun. Tell the doctor that you want it stopped.',
    },
  },
  'not-refused': {
    kind: 'conflict',
    says: {
      kk: 'Пациент бұл араласудан бас тартпаған.',
      ru: 'Пациент не отказывался от этого вмешательства.',
      en: 'The patient has not refused this intervention.',
    },
  },
  'cannot-be-printed': {
    kind: 'invalid',
    says: {
      kk: 'Құжатқа мына таңбалар басылмайды: {signs}. Олар пациенттің немесе дәрігердің деректерінде тұр.',
      ru: 'Эти знаки не печатаются в документе: {signs}. Они стоят в данных пациента или врача.',
      en: 'These signs cannot be printed: {signs}. They stand in the data of the patient or the doctor.',
    },
  },
} as const satisfies Record<string, RefusalDeclaration>
