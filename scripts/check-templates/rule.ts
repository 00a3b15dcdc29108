import type { Project } from './project.ts'
import type { Placed, Stack } from './stack.ts'

/** What a rule looks at: the files as they are written, and each way to deploy them. */
export interface Subject {
  readonly project: Project
  readonly stacks: readonly Stack[]
}

/** Something that would not work on AWS, or not as it should. */
export interface Finding {
  /** The file that is to be changed. */
  readonly file: string
  /** The resource, where it is one. */
  readonly id?: string
  readonly wrong: string
  /** In which way of deploying it is so; left out where in all. */
  readonly deployment?: string
}

/** One rule of the project's own, for what AWS's validator lets pass. */
export interface Rule {
  /** "dead-letters-alarm" */
  readonly name: string
  /** What it asks for and why, in a sentence. */
  readonly why: string
  find(subject: Subject): Iterable<Finding>
}

type Wrongs = readonly (string | false | undefined)[]

/** A rule that looks at every resource of some types, in every way to deploy. */
export const ofResources = (
  name: string,
  types: readonly string[],
  why: string,
  wrongs: (resource: Placed, stack: Stack, subject: Subject) => Wrongs,
): Rule => ({
  name,
  why,
  *find(subject) {
    for (const stack of subject.stacks)
      for (const resource of stack.all(...types))
        for (const wrong of wrongs(resource, stack, subject))
          if (wrong) yield { file: stack.file, deployment: stack.deployment, id: resource.id, wrong }
  },
})

/** A rule that looks at each stack as a whole. */
export const ofStacks = (
  name: string,
  why: string,
  wrongs: (stack: Stack, subject: Subject) => Wrongs,
): Rule => ({
  name,
  why,
  *find(subject) {
    for (const stack of subject.stacks)
      for (const wrong of wrongs(stack, subject))
        if (wrong) yield { file: stack.file, deployment: stack.deployment, wrong }
  },
})
