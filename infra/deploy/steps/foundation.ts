import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readTemplate } from '../../templates.ts'
import type { StackWish } from '../cloudformation/change-set.ts'
import { type StageName, stacksOf } from '../stage.ts'
import type { Step } from '../step.ts'
import { roleOf, tagsOf, type Work } from '../work.ts'
import { lookAtStack, promiseStack, takeStack } from './stack-step.ts'

/** Where code and images are brought to: `infra/foundation.yaml`. */
export const foundationStep: Step = {
  name: 'foundation',
  async look(work) {
    const wish = wishOf(work)
    return work.stacks.foundation
      ? lookAtStack(work, work.aws.cloudFormation, wish)
      : promiseStack(wish.name, templateOf(work))
  },
  async take(work) {
    const foundation = await takeStack(work, work.aws.cloudFormation, wishOf(work))
    work.stacks = { ...work.stacks, foundation }
  },
  remedy: 'Run it again: it goes on where it stopped.',
}

const templateOf = ({ root }: Work) => join(root, 'infra/foundation.yaml')

function wishOf(work: Work): StackWish {
  const file = templateOf(work)
  const { stage } = work.options
  return {
    name: stacksOf(stage).foundation,
    template: { body: withNames(readFileSync(file, 'utf8'), stage) },
    parameterNames: Object.keys(readTemplate(file).Parameters ?? {}),
    parameters: { Stage: stage },
    tags: tagsOf(work),
    roleArn: roleOf(work),
    takesUp: true,
  }
}

/** Only what has its name written out is taken up again after the stage was taken away. */
const withNames = (template: string, stage: StageName) =>
  template.replaceAll(/!Sub (\S*)\$\{Stage\}(\S*)/gu, `$1${stage}$2`)
