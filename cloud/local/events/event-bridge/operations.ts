import { deleteRule } from './delete-rule.ts'
import { listRules } from './list-rules.ts'
import { listTargetsByRule } from './list-targets-by-rule.ts'
import { putEvents } from './put-events.ts'
import { putRule } from './put-rule.ts'
import { putTargets } from './put-targets.ts'
import { removeTargets } from './remove-targets.ts'
import { testEventPattern } from './test-event-pattern.ts'

/** EventBridge's operations by AWS's names. https://docs.aws.amazon.com/eventbridge/latest/APIReference/ */
export const EVENT_BRIDGE_OPERATIONS = {
  DeleteRule: deleteRule,
  ListRules: listRules,
  ListTargetsByRule: listTargetsByRule,
  PutEvents: putEvents,
  PutRule: putRule,
  PutTargets: putTargets,
  RemoveTargets: removeTargets,
  TestEventPattern: testEventPattern,
}
