// autocannon ships no types; these are the parts that the bench uses.
declare module 'autocannon' {
  import type { EventEmitter } from 'node:events'

  interface Asking extends EventEmitter {
    on(
      event: 'response',
      hear: (client: unknown, status: number, bytes: number, milliseconds: number) => void,
    ): this
    on(event: 'reqError', hear: (error: Error) => void): this
  }
  export default function autocannon(
    options: { url: string; connections: number; duration: number; idReplacement?: boolean },
    done: (error: Error | null) => void,
  ): Asking
}
