import type { Answer } from '../../../kernel/act.ts'
import type { Form } from '../../../kernel/page.ts'
import type { Say } from '../../../kernel/texts.ts'
import { Tick } from '../../../ui/index.ts'
import type { listTests } from './order-tests.api.ts'
import { texts } from './order-tests.texts.ts'

/** The list of tests with their panels; what was ticked stays ticked when the form comes back. */
export function ChooseTests({ list, typed, say }: { list: Answer<typeof listTests>; typed: Form; say: Say }) {
  return (
    <>
      <fieldset className="field choice">
        <legend className="label">{say(texts.panels)}</legend>
        {list.panels.map(({ panel, name }) => (
          <Tick
            key={panel}
            name="panel"
            id={`panel-${panel}`}
            value={panel}
            checked={typed.all('panel').includes(panel)}
          >
            {say(name)}
          </Tick>
        ))}
      </fieldset>
      <fieldset className="field choice" id="tests">
        <legend className="label">{say(texts.tests)}</legend>
        <div className="test-grid">
          {list.tests.map(({ test, name, specimen, isSensitive }) => (
            <Tick
              key={test}
              name="test"
              id={`test-${test}`}
              value={test}
              checked={typed.all('test').includes(test)}
              hint={isSensitive ? `${say(specimen)}. ${say(texts.sensitive)}` : say(specimen)}
            >
              {say(name)}
            </Tick>
          ))}
        </div>
      </fieldset>
    </>
  )
}

/** Everything that was ticked, panels taken apart. */
export function chosenTests(form: Form, list: Answer<typeof listTests>): string[] {
  const panels = form.all('panel')
  const inPanels = list.panels.filter(one => panels.includes(one.panel)).flatMap(one => one.tests)
  return [...new Set([...inPanels, ...form.all('test')])]
}
