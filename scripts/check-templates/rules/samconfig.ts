import type { Json, JsonObject, Parameter } from '../../../infra/templates.ts'
import { at } from '../json.ts'
import type { Project } from '../project.ts'
import type { Rule } from '../rule.ts'
import { CHOICES, type Kind, optionsOf } from '../sam/options.ts'

const FILE = 'samconfig.toml'

export const samconfigRules: readonly Rule[] = [
  {
    name: 'samconfig-options',
    why: 'An option that `sam` does not know is passed over without a word.',
    *find({ project }) {
      for (const { at: place, command, parameters } of sectionsOf(project)) {
        const options = optionsOf(command)
        if (!options) {
          yield { file: FILE, wrong: `${place}: sam has no command ${command.replaceAll('_', ' ')}.` }
          continue
        }
        for (const [name, value] of Object.entries(parameters)) {
          const wrong = wrongOf(name, value, options.get(name))
          if (wrong) yield { file: FILE, wrong: `${place}: ${wrong}` }
        }
      }
    },
  },
  {
    name: 'samconfig-parameters',
    why: 'What a stage gives is a parameter of the template, and a value that it allows.',
    *find({ project }) {
      for (const { at: place, parameters } of sectionsOf(project))
        for (const [name, value] of overridesOf(parameters.parameter_overrides)) {
          const parameter = project.templates['template.yaml']?.Parameters?.[name]
          const wrong = parameter ? refusalOf(value, parameter) : 'is no parameter of template.yaml'
          if (wrong) yield { file: FILE, wrong: `${place}: ${name}=${value} ${wrong}.` }
        }
    },
  },
  {
    name: 'samconfig-stages',
    why: 'Each stage has a section of its own, which deploys that stage and asks before it changes anything.',
    *find({ project }) {
      const stages = (project.templates['template.yaml']?.Parameters?.Stage?.AllowedValues ?? []) as string[]
      for (const stage of stages) {
        const deploy = at(project.samconfig, stage, 'deploy', 'parameters')
        if (deploy === undefined) yield { file: FILE, wrong: `[${stage}.deploy.parameters] is missing.` }
        else if (
          !overridesOf(at(deploy, 'parameter_overrides')).some(
            ([name, value]) => name === 'Stage' && value === stage,
          )
        )
          yield { file: FILE, wrong: `[${stage}.deploy.parameters] deploys another stage.` }
        else if (!String(at(deploy, 'stack_name')).endsWith(`-${stage}`))
          yield { file: FILE, wrong: `[${stage}.deploy.parameters]: stack_name does not end with -${stage}.` }
        else if (at(deploy, 'confirm_changeset') !== true)
          yield { file: FILE, wrong: `[${stage}.deploy.parameters]: confirm_changeset is not true.` }
      }
    },
  },
]

interface Section {
  /** "[prod.deploy.parameters]" */
  readonly at: string
  readonly command: string
  readonly parameters: JsonObject
}

const sectionsOf = ({ samconfig }: Project): Section[] =>
  Object.entries(samconfig)
    .filter(([name]) => name !== 'version')
    .flatMap(([environment, commands]) =>
      Object.entries(commands as JsonObject).map(([command, section]) => ({
        at: `[${environment}.${command}.parameters]`,
        command,
        parameters: (at(section, 'parameters') ?? {}) as JsonObject,
      })),
    )

const IS: Record<Kind, (value: Json) => boolean> = {
  flag: value => typeof value === 'boolean',
  text: value => typeof value === 'string',
  number: value => typeof value === 'number',
  list: value => typeof value === 'string' || Array.isArray(value),
}

function wrongOf(name: string, value: Json, kind: Kind | undefined): string | undefined {
  if (!kind) return `sam has no option ${name} there.`
  if (!IS[kind](value)) return `${name} is not a ${kind}.`
  const choices = CHOICES[name]
  return choices && !choices.includes(String(value)) ? `${name} is none of ${choices.join(', ')}.` : undefined
}

/** `["Stage=dev"]` or `"Stage=dev Canary=AllAtOnce"`. */
const overridesOf = (overrides: Json | undefined): [string, string][] =>
  (Array.isArray(overrides) ? overrides.map(String) : String(overrides ?? '').split(/\s+/))
    .filter(text => text !== '')
    .map(text => [text.split('=')[0] ?? '', text.slice(text.indexOf('=') + 1).replaceAll('"', '')])

/** Why a parameter does not take a value; undefined where it does. */
export function refusalOf(
  value: string,
  { Type, AllowedValues, AllowedPattern, MinValue, MaxValue }: Parameter,
) {
  if (Array.isArray(AllowedValues) && !AllowedValues.map(String).includes(value))
    return 'is not one of its values'
  if (typeof AllowedPattern === 'string' && !new RegExp(`^(?:${AllowedPattern})$`).test(value))
    return `is not as ${AllowedPattern} wants it`
  if (
    Type === 'Number' &&
    !(Number(value) >= Number(MinValue ?? -Infinity) && Number(value) <= Number(MaxValue ?? Infinity))
  )
    return 'is not a number within its bounds'
  return undefined
}
