// Units as analysers write them, by their UCUM code. What is not here is held back: a wrong unit is a wrong result.
const aliases: Readonly<Record<string, string>> = {
  'г/л': 'g/L',
  'g/l': 'g/L',
  'ммоль/л': 'mmol/L',
  'mmol/l': 'mmol/L',
  'мкмоль/л': 'umol/L',
  // Two letters that look alike: MICRO SIGN and GREEK SMALL LETTER MU.
  '\u00b5mol/L': 'umol/L',
  '\u03bcmol/L': 'umol/L',
  'Ед/л': 'U/L',
  'мг/л': 'mg/L',
  'x10^9/L': '10*9/L',
  '10^9/L': '10*9/L',
  'x10^12/L': '10*12/L',
  '10^12/L': '10*12/L',
  'mIU/L': 'm[IU]/L',
  'mIU/mL': 'm[IU]/mL',
  пг: 'pg',
  фл: 'fL',
}

/** The UCUM code of a unit as written; what is not known stays as it is and will agree with none. */
export function ucumOf(unit: string): string {
  return aliases[unit] ?? unit
}
