// What the patient's side agrees to before its first entry. A changed word is a new edition with the next number.
import { createHash } from 'node:crypto'
import { words } from '../../kernel/texts.ts'

export const edition = 1

export const { statement } = words({
  statement: {
    kk: 'Дәрігердің мені немесе мен өкілі болып отырған пациентті бейнебайланыс арқылы қабылдауына келісемін. Бейне арқылы дәрігер қолмен қарай алмайтынын, қажет болса клиникаға шақыратынын білемін. Дыбыс та, бейне де жазып алынбайды. Чатта жазылғаны осы қабылдаудың медициналық жазбасымен бірге сақталады. Дәрігерге ашылған файлдар өз қоймамда қалады, бөлмеге көшірілмейді. Дәрігер камера алдында кім отырғанын тексереді: анықтау мүмкін болмаса, қабылдау өтпейді, төленгені қайтады. Жағдай күрт нашарласа, 103 нөміріне хабарласамын.',
    ru: 'Даю согласие на то, чтобы врач принял меня или пациента, которого я представляю, по видеосвязи. Знаю, что по видео врач не может осмотреть руками и при необходимости пригласит в клинику. Звук и изображение не записываются. Написанное в чате хранится вместе с медицинской записью этого приёма. Файлы, открытые врачу, остаются в моём хранилище и в комнату не копируются. Врач удостоверится, кто перед камерой: если это не удастся, приём не состоится и оплаченное вернётся. Если состояние резко ухудшится, позвоню по номеру 103.',
    en: 'I agree that the doctor receives me, or the patient whom I represent, by video. I know that by video the doctor cannot examine by hand and will invite to the clinic if needed. Sound and picture are not recorded. What is written in the chat is kept with the medical record of this visit. Files opened to the doctor stay in my own store and are not copied into the room. The doctor will make sure who is before the camera: if that is not possible the visit does not take place and what was paid goes back. If it suddenly gets worse, I will call 103.',
  },
})

/** SHA-256 of the Kazakh and Russian pair as shown. */
export function statementHash(): Buffer {
  return createHash('sha256').update(`${statement.kk}\n${statement.ru}`).digest()
}
