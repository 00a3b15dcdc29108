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

/** aws-cdk-lib carries the package within it, and hands it to nobody; alone it is only a beta, with false alarms. */
const { CompositeEngine, TemplateContent } = createRequire(
  createRequire(import.meta.url).resolve('aws-cdk-lib/package.json'),
)('@aws/cloudformation-validate') as ValidatePackage

/** Where the templates are deployed to, for what differs between regions. */
const REGION = 'eu-west-1'

const engine = new CompositeEngine()

/**
 * Holds a template against AWS's own rules and schemas of resources: its warnings and what is worse. Where it did not
 * look through all turns of the conditions it says so (W9052).
 */
export const validate = (template: Template, name: string): readonly Diagnostic[] =>
  engine.validateTemplate(new TemplateContent(JSON.stringify(template), name), {
    detailLevel: 'STANDARD',
    severityLevel: 'WARN',
    pseudoParameterOverrides: { region: REGION },
  }).diagnostics
