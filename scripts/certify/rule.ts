import type { Subject } from './subject.ts'

/** Something that Amazon's testers would refuse, or a listener would stumble over. */
export interface Finding {
  /** Left out where it is of the whole skill. */
  readonly locale?: string
  readonly wrong: string
  /** What to do about it. */
  readonly todo: string
}

/** One rule of certification. */
export interface Rule {
  /** "example-phrases" */
  readonly name: string
  /** What it asks for, in one line. */
  readonly says: string
  find(subject: Subject): readonly Finding[] | Promise<readonly Finding[]>
}

/** A rule that looks at each locale by itself. */
export const inEachLocale = (
  name: string,
  says: string,
  find: (
    subject: Subject,
    locale: Subject['locales'][number],
  ) => readonly Problem[] | Promise<readonly Problem[]>,
): Rule => ({
  name,
  says,
  async find(subject) {
    const found: Finding[] = []
    for (const locale of subject.locales)
      for (const problem of await find(subject, locale)) found.push({ locale, ...problem })
    return found
  },
})

export type Problem = Omit<Finding, 'locale'>
