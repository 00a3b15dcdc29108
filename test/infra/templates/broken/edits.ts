import { readFileSync } from 'node:fs'
import {
  type Json,
  type JsonObject,
  parseTemplate,
  type Resource,
  type Template,
} from '../../../../infra/templates.ts'
import type { Project } from '../../../../scripts/check-templates/project.ts'

/** A copy of the project that may be broken. */
export type Copy = { -readonly [Key in keyof Project]: Project[Key] } & {
  templates: Record<string, Template>
  sources: Record<string, string>
}

/** Something that is broken on purpose. */
export type Edit = (copy: Copy) => void

/**
 * Sets what stands at a path of a template. "SkillFunction/Timeout" is a property of a resource,
 * "Statement[Sid=OnlyByTls]" the item of a list that says so, and "#Parameters/Stage" begins at the template's top.
 * @throws Error where the way to it is not there.
 */
export const put =
  (file: string, path: string, value: Json): Edit =>
  copy => {
    const [holder, key] = holderOf(copy, file, path)
    holder[key] = value
  }

/** Takes away what stands at a path. */
export const drop =
  (file: string, path: string): Edit =>
  copy => {
    const [holder, key] = holderOf(copy, file, path)
    if (holder[key] === undefined) throw new Error(`${file} has no ${path}`)
    if (Array.isArray(holder)) holder.splice(Number(key), 1)
    else delete holder[key]
  }

/** Adds to the list at a path. */
export const add =
  (file: string, path: string, value: Json): Edit =>
  copy => {
    const [holder, key] = holderOf(copy, file, path)
    const list = holder[key]
    if (!Array.isArray(list)) throw new Error(`${file}: ${path} is no list`)
    list.push(value)
  }

/** Takes away a whole resource. */
export const lose = (file: string, id: string): Edit => drop(file, `#Resources/${id}`)

/** Adds a resource. */
export const gain =
  (file: string, id: string, resource: Resource): Edit =>
  copy => {
    resourcesOf(copy, file)[id] = resource
  }

/** Writes something else in the template's text. */
export const reword =
  (file: string, text: RegExp, other: (whole: string, ...parts: string[]) => string): Edit =>
  copy => {
    copy.templates[file] = parseTemplate(readFileSync(`infra/${file}`, 'utf8').replace(text, other), file)
  }

/** All of some edits. */
export const all =
  (...edits: readonly Edit[]): Edit =>
  copy => {
    for (const edit of edits) edit(copy)
  }

function resourcesOf({ templates }: Copy, file: string): Record<string, Resource> {
  const template = templates[file]
  if (!template) throw new Error(`there is no ${file}`)
  return template.Resources
}

type Holder = Record<string | number, Json>

function holderOf(copy: Copy, file: string, path: string): [Holder, string | number] {
  const steps = stepsOf(path)
  let holder = copy.templates[file] as unknown as Holder
  for (const step of steps.slice(0, -1)) {
    const next = holder[keyOf(holder, step)]
    if (next === null || typeof next !== 'object')
      throw new Error(`${file} has no ${step} on the way to ${path}`)
    holder = next as Holder
  }
  return [holder, keyOf(holder, steps.at(-1) ?? '')]
}

function stepsOf(path: string): string[] {
  const steps = (path.match(/(?:\[[^\]]*\]|[^/])+/g) ?? []).flatMap(
    step => step.match(/^[^[]+|\[[^\]]*\]/g) ?? [],
  )
  if (steps[0]?.startsWith('#')) return [steps[0].slice(1), ...steps.slice(1)]
  const [id = '', ...properties] = steps
  return ['Resources', id, 'Properties', ...properties]
}

/** "[Sid=OnlyByTls]" is the place in the list of what says so. */
function keyOf(holder: Holder, step: string): string | number {
  const [, key = '', value] = /^\[(\w+)=(.*)\]$/.exec(step) ?? []
  if (value === undefined) return step
  if (!Array.isArray(holder)) throw new Error(`${step} is asked of what is no list`)
  const place = holder.findIndex((item: JsonObject) => String(item[key]) === value)
  if (place < 0) throw new Error(`no item is ${step}`)
  return place
}
