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
  'decides-alone': {
    kind: 'forbidden',
    clause: 'PF-4.5',
    says: {
      kk: '16 жастан бастап мұны пациенттің өзі шешеді. Ол өз кабинетінде немесе дәрігердің алдында қол қояды.',
      ru: 'С 16 лет это решает сам пациент. Он подписывает в своём кабинете или у врача.',
      en: 'From 16 on the patient decides this alone: in the own cabinet or in the doctor’s room.',
    },
  },
  'representative-decides': {
    kind: 'forbidden',
    clause: 'PF-4.5',
    says: {
      kk: 'Бұл араласу туралы 18 жасқа дейін ата-ана немесе заңды өкіл шешеді.',
      ru: 'До 18 лет это решает родитель или законный представитель.',
      en: 'Until 18 a parent or legal representative decides this.',
    },
  },
  'begun-already': {
    kind: 'conflict',
    constraint: 'consent_taken_back_before_visit',
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
