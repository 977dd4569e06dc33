// What the patient's side agrees to before its first entry. A changed word is a new edition with the next number.
import { createHash } from 'node:crypto'
import { words } from '../../kernel/texts.ts'

export const edition = 1

export const { statement } = words({
  statement: {
    kk: 'Дәрігердің мені бейнебайланыс арқылы қабылдауына келісемін. Бейне арқылы дәрігер мені қолмен қарай алмайтынын, қажет болса клиникаға шақыратынын білемін. Дыбыс та, бейне де жазып алынбайды. Чатта жазылғаны мен жіберілген файлдар медициналық жазбамда сақталады. Дәрігер камера алдында кім отырғанын тексереді. Жағдайым күрт нашарласа, 103 нөміріне хабарласамын.',
    ru: 'Даю согласие на то, чтобы врач принял меня по видеосвязи. Знаю, что по видео врач не может осмотреть меня руками и при необходимости пригласит в клинику. Звук и изображение не записываются. Написанное в чате и отправленные файлы хранятся в моей медицинской записи. Врач удостоверится, кто перед камерой. Если состояние резко ухудшится, позвоню по номеру 103.',
    en: 'I agree to be received by the doctor by video. I know that by video the doctor cannot examine me by hand and will invite me to the clinic if needed. Sound and picture are not recorded. What is written in the chat and the files sent are kept in my medical record. The doctor will make sure who is before the camera. If I suddenly get worse, I will call 103.',
  },
})

/** SHA-256 of the Kazakh and Russian pair as shown. */
export function statementHash(): Buffer {
  return createHash('sha256').update(`${statement.kk}\n${statement.ru}`).digest()
}
