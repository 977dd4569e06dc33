// The part of the package's own documentation that is used here; it ships no types.
declare module 'ncalayer-js-client' {
  export class NCALayerClient {
    static basicsStorageAll: string[]
    static basicsCMSParamsDetachedNoTSP: object
    static basicsSignerSignAny: object
    constructor(url?: string, allowKmdHttpApi?: boolean)
    connect(): Promise<string>
    basicsSignCMS(
      storages: string[],
      base64: string,
      signing: object,
      signer: object,
      lang: 'kk' | 'ru' | 'en',
    ): Promise<string | string[]>
  }
}
