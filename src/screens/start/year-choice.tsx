import { reportYears } from '../report-years'
import { useServices } from '../services'

interface YearChoiceProps {
  readonly label: string
  readonly year: number
  readonly onChange: (year: number) => void
}

/** The years on which a report can be written, the latest first. */
export function YearChoice({ label, year, onChange }: YearChoiceProps) {
  const { library, today } = useServices()
  return (
    <label className="start-year">
      {label}{' '}
      <select value={year} onChange={(event) => onChange(Number(event.target.value))}>
        {reportYears(library, today()).map((option) => (
          <option key={option} value={option}>
            {option} 年
          </option>
        ))}
      </select>
    </label>
  )
}
