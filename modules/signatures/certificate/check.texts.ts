import { words } from '../../../kernel/texts.ts'

export const texts = words({
  title: { kk: 'Куәлікті тексеру', ru: 'Проверка свидетельства', en: 'Checking a certificate' },
  lead: {
    kk: 'Қол қою туралы куәлікті кез келген адам тексере алады: осы жерде коды бойынша немесе өз компьютерінде файлы бойынша.',
    ru: 'Свидетельство о подписании может проверить каждый: здесь по коду или на своём компьютере по файлу.',
    en: 'Anybody can check a certificate of signature: here by its code, or on one’s own computer by its file.',
  },
  byCode: { kk: 'Коды бойынша тексеру', ru: 'Проверить по коду', en: 'Check by the code' },
  offline: {
    kk: 'Файлды интернетсіз тексеру',
    ru: 'Проверка файла без интернета',
    en: 'Checking the file offline',
  },
  steps: {
    kk: 'Ашық кілтті сақтаңыз, Node бағдарламасын орнатыңыз және Шипаның бастапқы кодындағы тексеру файлын іске қосыңыз:',
    ru: 'Сохраните открытый ключ, установите программу Node и запустите файл проверки из исходного кода Шипы:',
    en: 'Save the public key, install the program Node and run the checking file from the source code of Shipa:',
  },
  proves: {
    kk: 'Тексеру үш нәрсені дәлелдейді: куәлік өзгермеген; қолтаңба мәлімдемесі журналға жазылған; сол жазба қолтаңбалы бақылау нүктесінің ішінде тұр.',
    ru: 'Проверка доказывает три вещи: свидетельство не изменено; заявление подписи записано в журнал; эта запись стоит внутри подписанной контрольной точки.',
    en: 'The check proves three things: the certificate was not changed; the statement of the signature is in the journal; that entry stands within a signed checkpoint.',
  },
  key: { kk: 'Ашық кілт', ru: 'Открытый ключ', en: 'Public key' },
  keyId: { kk: 'Кілттің қысқа аты', ru: 'Краткое имя ключа', en: 'Short name of the key' },
  take: { kk: 'Кілтті файлға алу', ru: 'Получить ключ файлом', en: 'Get the key as a file' },
})
