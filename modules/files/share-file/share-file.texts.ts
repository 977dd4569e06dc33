import { words } from '../../../kernel/texts.ts'

/** What is read before the tick, and kept with the share as it was read. */
export const terms = words({
  staff: {
    kk: 'Осы файлды мені емдейтін таңдалған дәрігерлер медициналық көмек үшін көрсетілген күннің соңына дейін көре алатынына келісемін. Файлды ауыстырсам, олар жаңасын көреді. Кез келген сәтте тоқтата аламын, бірақ дәрігер сақтап алған көшірме онда қалуы мүмкін.',
    ru: 'Я согласен(на), чтобы выбранные врачи, которые меня лечат, видели этот файл для медицинской помощи до конца указанного дня. Если я заменю файл, они увидят новый. Я могу прекратить доступ в любой момент, но сохранённая врачом копия может у него остаться.',
    en: 'I agree that the chosen doctors who treat me may see this file for my care until the end of the day named. If I replace the file, they will see the new one. I can end it at any time, but a copy that a doctor saved may stay with them.',
  },
  trusted: {
    kk: 'Осы файлды таңдалған сенімді адам денсаулығыма қамқорлық үшін көрсетілген күннің соңына дейін көре алатынына келісемін. Файлды ауыстырсам, ол жаңасын көреді. Кез келген сәтте тоқтата аламын, бірақ ол сақтап алған көшірме өзінде қалуы мүмкін.',
    ru: 'Я согласен(на), чтобы выбранное доверенное лицо видело этот файл для заботы о моём здоровье до конца указанного дня. Если я заменю файл, оно увидит новый. Я могу прекратить доступ в любой момент, но сохранённая копия может остаться.',
    en: 'I agree that the chosen trusted person may see this file to care for my health until the end of the day named. If I replace the file, they will see the new one. I can end it at any time, but a copy that they saved may stay with them.',
  },
})
