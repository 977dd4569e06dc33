import type { ReactNode } from 'react'
import { countText } from './figures.tsx'

export type Point = { label: string; value: number; href?: string }
export type ChartProps = {
  id: string
  /** The finding, not the subject: "No-shows fell by a third". */
  title: string
  unit: string
  axis: string
  points: Point[]
  valueText?: (value: number) => string
  /** The words of the table behind: the summary that opens it. */
  table: string
  note?: ReactNode
}

const HEIGHT = 200
const TOP = 8
const FLOOR = HEIGHT - 28

/** Columns over time or kinds. Widths are per cent and letters are pixels, so a phone gets letters as large as a desk. */
export function BarChart(props: ChartProps) {
  const top = ceiling(props.points)
  const step = 100 / props.points.length
  return (
    <Figure {...props} top={top}>
      {props.points.map((point, at) => {
        const height = ((FLOOR - TOP) * point.value) / top
        const bar = (
          <rect
            className="bar"
            x={`${at * step + step * 0.16}%`}
            width={`${step * 0.68}%`}
            y={FLOOR - height}
            height={height}
          />
        )
        return (
          <Opens key={point.label} point={point} text={said(props, point.value)}>
            {bar}
          </Opens>
        )
      })}
    </Figure>
  )
}

/** One measure through time. */
export function LineChart(props: ChartProps) {
  const top = ceiling(props.points)
  const step = 100 / props.points.length
  const at = (point: Point, index: number) =>
    [index * step + step / 2, FLOOR - ((FLOOR - TOP) * point.value) / top] as const
  const line = props.points.map((point, index) => at(point, index).join(',')).join(' ')
  return (
    <Figure {...props} top={top}>
      <svg
        x="0"
        y="0"
        width="100%"
        height={HEIGHT}
        viewBox={`0 0 100 ${HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden
      >
        <polyline className="line" points={line} vectorEffect="non-scaling-stroke" />
      </svg>
      {props.points.map((point, index) => {
        const [x, y] = at(point, index)
        const dot = <circle className="dot" cx={`${x}%`} cy={y} r="4" />
        return (
          <Opens key={point.label} point={point} text={said(props, point.value)}>
            {dot}
          </Opens>
        )
      })}
    </Figure>
  )
}

// Every number opens the rows that it counts, where the caller knows them.
function Opens({ point, text, children }: { point: Point; text: string; children: ReactNode }) {
  if (!point.href) return <g>{children}</g>
  return (
    <a href={point.href} aria-label={`${point.label}: ${text}`}>
      {children}
    </a>
  )
}

function Figure({ top, children, ...props }: ChartProps & { top: number; children: ReactNode }) {
  const { id, title, unit, axis, points, table, note } = props
  const step = 100 / points.length
  const every = Math.ceil(points.length / 8)
  return (
    <figure className="chart" aria-labelledby={`${id}-title`}>
      <figcaption>
        <span className="chart-title" id={`${id}-title`}>
          {title}
        </span>
        <span className="chart-unit">{unit}</span>
      </figcaption>
      <div className="chart-plot">
        <div className="chart-scale" aria-hidden>
          {[top, top / 2, 0].map(value => (
            <span key={value}>{said(props, value)}</span>
          ))}
        </div>
        {/* biome-ignore lint/a11y/noSvgWithoutTitle: named by the figure's own caption */}
        <svg width="100%" height={HEIGHT} aria-labelledby={`${id}-title`}>
          {[TOP, (TOP + FLOOR) / 2, FLOOR].map(y => (
            <line key={y} className={y === FLOOR ? 'floor' : 'rule'} x1="0" x2="100%" y1={y} y2={y} />
          ))}
          {children}
          {points.map((point, at) =>
            at % every === 0 ? (
              <text key={point.label} x={`${at * step + step / 2}%`} y={HEIGHT - 8} textAnchor="middle">
                {point.label}
              </text>
            ) : null,
          )}
        </svg>
      </div>
      <details className="chart-table">
        <summary>{table}</summary>
        <table className="table dense">
          <caption className="unseen">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{axis}</th>
              <th scope="col" className="number">
                {unit}
              </th>
            </tr>
          </thead>
          <tbody>
            {points.map(point => (
              <tr key={point.label}>
                <td data-label={axis}>{point.href ? <a href={point.href}>{point.label}</a> : point.label}</td>
                <td data-label={unit} className="number">
                  {said(props, point.value)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      {note && <p className="chart-note">{note}</p>}
    </figure>
  )
}

function said({ valueText = countText }: ChartProps, value: number) {
  return valueText(value)
}

// The next round number above the highest point, so that half of it is round too.
function ceiling(points: Point[]) {
  const highest = Math.max(1, ...points.map(point => point.value))
  const power = 10 ** Math.floor(Math.log10(highest))
  return (
    [1, 2, 4, 6, 8, 10].map(times => times * power).find(value => value >= highest && value % 2 === 0) ??
    2 * power
  )
}
