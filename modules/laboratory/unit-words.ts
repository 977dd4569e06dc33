// Units as people read them; the tables, the analysers and the papers of machines know their UCUM codes.
import { type Say, type Text, words } from '../../kernel/texts.ts'

const unitWords: Readonly<Record<string, Text>> = words({
  'g/L': { kk: 'г/л', ru: 'г/л', en: 'g/L' },
  'mg/L': { kk: 'мг/л', ru: 'мг/л', en: 'mg/L' },
  'mmol/L': { kk: 'ммоль/л', ru: 'ммоль/л', en: 'mmol/L' },
  'umol/L': { kk: 'мкмоль/л', ru: 'мкмоль/л', en: 'µmol/L' },
  'U/L': { kk: 'бірл/л', ru: 'Ед/л', en: 'U/L' },
  '10*9/L': { kk: '×10⁹/л', ru: '×10⁹/л', en: '×10⁹/L' },
  '10*12/L': { kk: '×10¹²/л', ru: '×10¹²/л', en: '×10¹²/L' },
  'm[IU]/L': { kk: 'мХБ/л', ru: 'мМЕ/л', en: 'mIU/L' },
  'm[IU]/mL': { kk: 'мХБ/мл', ru: 'мМЕ/мл', en: 'mIU/mL' },
  fL: { kk: 'фл', ru: 'фл', en: 'fL' },
  pg: { kk: 'пг', ru: 'пг', en: 'pg' },
})

/** The unit of a UCUM code in words; one without words of its own (`%`) is shown as it is. */
export function unitText(unit: string, say: Say): string {
  const text = unitWords[unit]
  return text ? say(text) : unit
}
