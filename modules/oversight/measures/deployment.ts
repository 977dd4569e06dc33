// What the software cannot read from its database: where it stands and how it is kept. Set once at the start.

export interface Deployment {
  /** Class of the information system, 1 the highest: which measures are asked of it (BL-10). */
  systemClass: 1 | 2 | 3
  production: boolean
  /** ISO 3166 code of the country where the data lies. */
  region: string
  publicUrl: string
  /** False where whoever carries off the data folder carries off the keys too. */
  keysApart: boolean
  /** When the newest whole backup was made; null when there is none. */
  lastBackup(): Date | null
}

let deployment: Deployment | undefined

export function configureDeployment(set: Deployment): void {
  deployment = set
}

export function deploymentOfProgram(): Deployment {
  if (!deployment) throw new Error('the deployment is not configured')
  return deployment
}
