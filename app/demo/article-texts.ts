// Articles of the demonstration: short, from sources that are named, and marked as an example.

const exampleKk = 'Бұл — Шипаны көрсету үшін жазылған үлгі мақала.'
const exampleRu = 'Это пример, написанный, чтобы показать Шипу.'
const exampleEn = 'This is an example, written to show Shipa.'

/** `![ear]` and the like stand for the mark of a file, which is known once the file is kept. */
export const earCare = {
  slug: 'qulaq-kutimi',
  section: 'prevention',
  title_kk: 'Құлақты қалай күтеміз',
  title_ru: 'Как ухаживать за ушами',
  title_en: 'How to care for your ears',
  summary_kk: 'Құлақ құлығы — қалыпты нәрсе. Көп жағдайда құлақ өзі тазарады, мақта таяқшаның керегі жоқ.',
  summary_ru: 'Сера в ухе — это нормально. Обычно ухо очищается само, ватные палочки не нужны.',
  summary_en: 'Earwax is normal. Most ears clean themselves, and cotton buds are not needed.',
  text_kk: `# Неге мақта таяқша зиян

Құлақ құлығы құлақ жолын шаң мен судан қорғайды және сыртқа өзі шығады. Таяқша оны кері итереді, тығын түзеді, ал кейде дабыл жарғағын жаралайды.

![film]

# Не істеу керек

- Құлақ қалқанын таза сумен жуып, сүлгімен сүртіңіз.
- Құлаққа мақта таяқша, түйреуіш, балауыз шырағдан салмаңыз.
- Суға түскеннен кейін басыңызды бір жағына еңкейтіп, су ағып кетсін.

# Қашан дәрігерге бару керек

- Құлақ ауырса, одан сұйықтық не қан ақса.
- Бір құлақ кенет нашар естісе: сол күні-ақ барыңыз.
- Басыңыз айналса немесе шуыл басылмаса.

${exampleKk}`,
  text_ru: `# Чем вредны палочки

Сера защищает слуховой проход от пыли и воды и выходит сама. Палочка заталкивает её обратно, из серы получается пробка, а иногда страдает барабанная перепонка.

![film]

# Что делать

- Мойте ушную раковину чистой водой и вытирайте полотенцем.
- Не вставляйте в ухо палочки, шпильки и ушные свечи.
- После купания наклоните голову набок, чтобы вода вытекла.

# Когда идти к врачу

- Ухо болит, из него течёт жидкость или кровь.
- Одно ухо внезапно стало хуже слышать: идите в тот же день.
- Кружится голова или не проходит шум.

${exampleRu}`,
  text_en: `# Why cotton buds do harm

Earwax protects the ear canal from dust and water and comes out by itself. A cotton bud pushes it back, makes a plug of it, and may hurt the eardrum.

![film]

# What to do

- Wash the outer ear with clean water and dry it with a towel.
- Put no cotton bud, pin or ear candle into the ear.
- After a swim, tilt your head so that the water runs out.

# When to see a doctor

- The ear hurts, or fluid or blood comes out.
- One ear suddenly hears worse: go the same day.
- You are dizzy, or a noise does not stop.

${exampleEn}`,
  sources: `Basic ear and hearing care resource, World Health Organization, 2020
Hearing loss in adults: assessment and management, NICE guideline NG98, 2018`,
}

export const safeListening = {
  slug: 'qauipsiz-tyngdau',
  section: 'prevention',
  title_kk: 'Музыканы құлаққа зиянсыз тыңдау',
  title_ru: 'Как слушать музыку без вреда для слуха',
  title_en: 'Listening to music without harm',
  summary_kk: 'Дыбыс неғұрлым қатты болса, тыңдайтын уақыт солғұрлым қысқа болуы керек.',
  summary_ru: 'Чем громче звук, тем меньше времени его можно слушать.',
  summary_en: 'The louder the sound, the shorter the time for which it is safe.',
  text_kk: `# Қанша уақытқа болады

Дүниежүзілік денсаулық сақтау ұйымының стандарты бойынша ересек адамға аптасына 80 дБ дыбысты 40 сағаттан артық тыңдамаған жөн. Балаларға — 75 дБ.

# Дыбыстың биіктігі қандай болады

Мына жазбада үш дыбыс бар: жуан, орта, жіңішке. Алдымен құрылғының дыбысын азайтып алыңыз. Бұл — естуді тексеру емес.

![tones]

# Құлақты қалай сақтаймыз

- Дыбысты ең қатты деңгейінің 60 пайызынан асырмаңыз.
- Сағат сайын құлаққаптан демалыңыз.
- Шулы жерде дыбысты көтермей, шуды басатын құлаққап киіңіз.

Құлақ шуылдаса немесе сөз анық естілмесе, дәрігерге барыңыз.

${exampleKk}`,
  text_ru: `# Сколько можно

По стандарту Всемирной организации здравоохранения взрослому не стоит слушать звук в 80 дБ больше 40 часов в неделю. Детям — 75 дБ.

# Какими бывают звуки

В записи три звука: низкий, средний, высокий. Сначала убавьте громкость. Это не проверка слуха.

![tones]

# Как беречь слух

- Не прибавляйте громкость выше 60 процентов от наибольшей.
- Каждый час отдыхайте от наушников.
- В шумном месте не прибавляйте звук, а наденьте наушники, которые гасят шум.

Если в ушах шумит или речь слышна неясно, идите к врачу.

${exampleRu}`,
  text_en: `# For how long

By the standard of the World Health Organization an adult should not listen to a sound of 80 dB for more than 40 hours a week. For children it is 75 dB.

# How sounds differ

The recording holds three sounds: low, middle, high. Turn the volume down first. This is no hearing test.

![tones]

# How to keep your hearing

- Keep the volume below 60 per cent of the loudest.
- Rest from headphones every hour.
- In a noisy place wear headphones that dampen noise instead of turning the sound up.

If your ears ring or speech is unclear, see a doctor.

${exampleEn}`,
  sources: `Safe listening devices and systems: a WHO-ITU standard, World Health Organization, 2019
Deafness and hearing loss, fact sheet, World Health Organization`,
}

export const whatToBring = {
  slug: 'qabyldauga-dayyndyq',
  section: 'preparation',
  title_kk: 'Қабылдауға не алып келу керек',
  title_ru: 'Что взять с собой на приём',
  title_en: 'What to bring to a visit',
  summary_kk: 'Жеке куәлік, бұрынғы тексерулер және дәрілеріңіздің тізімі.',
  summary_ru: 'Удостоверение личности, прежние обследования и список ваших лекарств.',
  summary_en: 'Your identity document, earlier tests and a list of your medicines.',
  text_kk: `# Өзіңізбен алыңыз

- Жеке куәлік. Тіркеуші оны көріп қана тексереді, көшірмесін алмайды.
- Бұрынғы тексерулер мен қорытындылар. Оларды кабинетке алдын ала жүктеуге де болады.
- Қабылдап жүрген дәрілеріңіздің атауы мен мөлшері.
- Баламен келсеңіз — оның құжаты. Заңды өкілі емес болсаңыз, сенімхат керек.

# Не сұрауға болады

Емнің қандай жолдары бар, қаупі қандай, бағасы қанша. Емнен бас тартуға да құқығыңыз бар: дәрігер оның салдарын түсіндіреді.

${exampleKk}`,
  text_ru: `# Возьмите с собой

- Удостоверение личности. Регистратор только сверит его и не снимет копию.
- Прежние обследования и заключения. Их можно заранее загрузить в кабинет.
- Названия и дозы лекарств, которые вы принимаете.
- С ребёнком — его документ. Если вы не законный представитель, нужна доверенность.

# О чём можно спросить

Какие есть способы лечения, чем они опасны, сколько стоят. Вы вправе отказаться от лечения: врач объяснит последствия.

${exampleRu}`,
  text_en: `# Bring with you

- Your identity document. Reception only looks at it and takes no copy.
- Earlier tests and conclusions. You may put them into your cabinet beforehand.
- Names and doses of the medicines that you take.
- With a child, the child's document. If you are not the legal representative, a power of attorney.

# What you may ask

Which ways of treatment there are, what their risks are and what they cost. You may refuse treatment: the doctor explains what follows.

${exampleEn}`,
  sources: `«Халық денсаулығы және денсаулық сақтау жүйесі туралы» ҚР Кодексі, 2020 жылғы 7 шілде, № 360-VI, 134-бап
Клиниканың ішкі тәртіп қағидалары (үлгі)`,
}

/** Waits for a review. */
export const noseBleed = {
  slug: 'muryn-qanasa',
  section: 'symptoms',
  title_kk: 'Мұрын қанаса не істеу керек',
  title_ru: 'Что делать, если идёт кровь из носа',
  summary_kk: 'Отырыңыз, басыңызды алға еңкейтіңіз, мұрынның жұмсақ жерін 10–15 минут қысып тұрыңыз.',
  summary_ru: 'Сядьте, наклоните голову вперёд и 10–15 минут сжимайте мягкую часть носа.',
  text_kk: `# Алғашқы көмек

- Отырып, басыңызды алға еңкейтіңіз. Шалқайтпаңыз: қан жұтылып кетеді.
- Мұрынның жұмсақ бөлігін 10–15 минут қысып, ауызбен дем алыңыз.

# Қашан жедел жәрдем шақыру керек

- 15 минуттан кейін де қан тоқтамаса.
- Қан көп кетсе, басыңыз айналса немесе тыныс алу қиындаса.

Жедел жәрдем: 103.

${exampleKk}`,
  text_ru: `# Первая помощь

- Сядьте и наклоните голову вперёд. Не запрокидывайте: кровь потечёт в горло.
- Сожмите мягкую часть носа на 10–15 минут и дышите ртом.

# Когда вызывать скорую

- Кровь не остановилась и через 15 минут.
- Крови много, кружится голова или трудно дышать.

Скорая помощь: 103.

${exampleRu}`,
  sources: 'Nosebleed, National Health Service (NHS), nhs.uk',
}
