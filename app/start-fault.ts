/** Words for the one who starts the program: what is wrong and what to do. Not a bug. */
export class StartFault extends Error {
  override name = 'StartFault'
}
