// Figures for Prometheus: what passed the gate and how long answers took. No label ever names a person.
import type { MiddlewareHandler } from 'hono'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Database } from '../../kernel/database/database.ts'

export function createMetrics(database: Database) {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const seconds = new Histogram({
    name: 'shipa_http_seconds',
    help: 'Time to answer, by route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  })
  const refused = new Counter({
    name: 'shipa_http_refused_total',
    help: 'Answers of 4xx and 5xx',
    labelNames: ['status'],
    registers: [registry],
  })
  new Gauge({
    name: 'shipa_jobs',
    help: 'Jobs waiting and dead',
    labelNames: ['state'],
    registers: [registry],
    async collect() {
      const { rows } = await database.pool.query(
        `select count(*) filter (where dead_at is null) as waiting, count(*) filter (where dead_at is not null) as dead from kernel.job`,
      )
      this.set({ state: 'waiting' }, Number(rows[0].waiting))
      this.set({ state: 'dead' }, Number(rows[0].dead))
    },
  })
  new Gauge({
    name: 'shipa_database_connections',
    help: 'Connections of the pool',
    labelNames: ['state'],
    registers: [registry],
    collect() {
      this.set({ state: 'open' }, database.pool.totalCount)
      this.set({ state: 'idle' }, database.pool.idleCount)
      this.set({ state: 'queued' }, database.pool.waitingCount)
    },
  })
  const middleware: MiddlewareHandler = async (context, next) => {
    const end = seconds.startTimer()
    await next()
    const status = String(context.res.status)
    end({ method: context.req.method, route: context.req.routePath, status })
    if (context.res.status >= 400) refused.inc({ status })
  }
  return { registry, middleware }
}
