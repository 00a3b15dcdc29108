import { createRequire } from 'node:module'
import type { Template } from '../../infra/templates.ts'

/** What AWS's validator says of a template. */
export interface Diagnostic {
  /** "F3004". Its letter is how grave it is: fatal, error, warning, information. */
  readonly ruleId: string
  readonly severity: 'FATAL' | 'ERROR' | 'WARN' | 'INFO' | 'DEBUG'
  readonly message: string
  readonly entity?: { readonly logicalId: string }
  readonly propertyPath?: string
}

/** The slice of @aws/cloudformation-validate that is used. */
interface ValidatePackage {
  CompositeEngine: new () => {
    validateTemplate(content: object, config: object): { diagnostics: Diagnostic[] }
  }
  TemplateContent: new (content: string, name: string) => object
}

/** Where the templates are deployed to, for what differs between regions. */
const REGION = 'eu-west-1'

/** Loaded when it is first asked, since that takes a second. */
let validator: ReturnType<typeof load> | undefined

/** aws-cdk-lib carries the package within it, and hands it to nobody; alone it is only a beta, with false alarms. */
function load() {
  const fromCdk = createRequire(createRequire(import.meta.url).resolve('aws-cdk-lib/package.json'))
  const { CompositeEngine, TemplateContent }: ValidatePackage = fromCdk('@aws/cloudformation-validate')
  return { engine: new CompositeEngine(), TemplateContent }
}

/**
 * Holds a template against AWS's own rules and schemas of resources: its warnings and what is worse. Where it did not
 * look through all turns of the conditions it says so (W9052).
 */
export function validate(template: Template, name: string): readonly Diagnostic[] {
  validator ??= load()
  const { engine, TemplateContent } = validator
  return engine.validateTemplate(new TemplateContent(JSON.stringify(template), name), {
    detailLevel: 'STANDARD',
    severityLevel: 'WARN',
    pseudoParameterOverrides: { region: REGION },
  }).diagnostics
}
