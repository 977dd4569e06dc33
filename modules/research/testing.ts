// A plan of two forms and two visits, for tests.
export const samplePlan = `form | diary | participant | Күнделік | Дневник | Diary
number | pain | required | 0..10 | балл | 72514-3 | Ауырсыну | Боль | Pain
choice | side | optional | left=Сол/Слева/Left; right=Оң/Справа/Right | Жағы | Сторона | Side
date | began | optional | Басталған күні | Дата начала | Began on
date | seen | optional | Көрінген күні | Дата осмотра | Seen on
check | began <= seen
form | examination | curator | Тексеру | Осмотр | Examination
number | threshold | required | -10..120 | дБ | | Есту шегі | Порог слуха | Hearing threshold
text | remark | optional | Ескертпе | Примечание | Remark
visit | first | 0 | 0 | 3 | examination, diary | Қосылу | Включение | Enrolment
visit | month | 30 | 5 | 5 | diary | Бір айдан соң | Через месяц | After a month`
