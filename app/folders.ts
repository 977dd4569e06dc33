// THE ORDER of the modules: a module calls only the doors of modules above it in this list.
export const moduleOrder = [
  'catalogue',
  'people',
  'organisations',
  'accounts',
  'journal',
  'deadlines',
  'signatures',
  'agreements',
  'privacy',
  'messages',
  'files',
  'scheduling',
  'ledger',
  'loyalty',
  'information',
  'care',
  'telemedicine',
  'laboratory',
  'directory',
  'library',
  'research',
  'rights',
  'releases',
  'oversight',
] as const

/** Folders whose `schema/*.sql` make the database, in the order in which they are applied. */
export const schemaFolders: readonly string[] = ['kernel', ...moduleOrder.map(name => `modules/${name}`)]
