import type { Broken } from './broken.ts'
import { add, all, drop, lose, put } from './edits.ts'

const T = 'template.yaml'

export const BROKEN_FUNCTIONS: readonly Broken[] = [
  {
    by: 'runtime',
    what: 'functions run on an older Node',
    edit: put(T, '#Globals/Function/Runtime', 'nodejs22.x'),
  },
  {
    by: 'runtime',
    what: 'one function runs on Intel',
    edit: put(T, 'PublishFunction/Architectures', ['x86_64']),
  },
  { by: 'tracing', what: 'functions are not traced', edit: drop(T, '#Globals/Function/Tracing') },
  {
    by: 'handler-exists',
    what: 'a Handler names a file that is not built',
    edit: put(T, 'SkillFunction/Handler', 'handler.handler'),
  },
  {
    by: 'handler-exists',
    what: 'a Handler names what is not exported',
    edit: put(T, 'SkillFunction/Handler', 'index.main'),
  },
  {
    by: 'handler-exists',
    what: 'a function’s folder is misspelt',
    edit: put(T, 'IngestFunction/CodeUri', '../lambda/ingset'),
  },
  {
    by: 'handler-exists',
    what: 'the entry point is not the handler’s file',
    edit: put(T, '#Resources/TidyFunction/Metadata/BuildProperties/EntryPoints', ['main.ts']),
  },
  {
    by: 'function-logs',
    what: 'Lambda makes a log group by itself',
    edit: drop(T, 'TidyFunction/LoggingConfig'),
  },
  {
    by: 'function-logs',
    what: 'a log is plain text',
    edit: put(T, 'TidyFunction/LoggingConfig/LogFormat', 'Text'),
  },
  {
    by: 'function-roles',
    what: 'two functions share a role',
    edit: put(T, 'TidyFunction/Role', { 'Fn::GetAtt': ['AssembleFunctionRole', 'Arn'] }),
  },
  {
    by: 'alexa-trigger',
    what: 'the Alexa trigger takes any skill',
    edit: drop(T, 'SkillTrigger/EventSourceToken'),
  },
  {
    by: 'alexa-trigger',
    what: 'Alexa passes by the alias',
    edit: put(T, 'SkillTrigger/FunctionName', { Ref: 'SkillFunction' }),
  },
  {
    by: 'alexa-timeout',
    what: 'the skill waits longer than Alexa',
    edit: put(T, 'SkillFunction/Timeout', 8),
  },
  {
    by: 'callers-are-named',
    what: 'a service may call a function for anybody',
    edit: all(
      put(T, 'SkillTrigger/Principal', 'events.amazonaws.com'),
      drop(T, 'SkillTrigger/EventSourceToken'),
    ),
  },
  {
    by: 'deployment-preference',
    what: 'traffic moves by Canary10Percent6Minutes',
    edit: put(T, 'SkillFunction/DeploymentPreference/Type', 'Canary10Percent6Minutes'),
  },
  {
    by: 'canary-alarms',
    what: 'no alarm stops a canary',
    edit: put(T, 'SkillFunction/DeploymentPreference/Alarms', []),
  },
  {
    by: 'canary-alarms',
    what: 'a canary waits for an alarm that is not there',
    edit: add(T, 'SiteFunction/DeploymentPreference/Alarms', { Ref: 'Table' }),
  },
  {
    by: 'rehearsal',
    what: 'nobody talks to a new skill before listeners do',
    edit: drop(T, 'SkillFunction/DeploymentPreference/Hooks'),
  },
  {
    by: 'rehearsal',
    what: 'CodeDeploy may not call the rehearsal',
    edit: put(T, 'RehearseFunction/FunctionName', { 'Fn::Sub': '${AWS::StackName}-rehearse' }),
  },
  { by: 'function-alarms', what: 'nobody is told of a function’s errors', edit: lose(T, 'PublishErrors') },
  { by: 'function-alarms', what: 'only a new version’s errors ring', edit: lose(T, 'SkillErrors') },
  {
    by: 'function-alarms',
    what: 'an alarm looks at another function',
    edit: put(T, 'SkillThrottles/Dimensions[Name=FunctionName]/Value', { Ref: 'SiteFunction' }),
  },
  {
    by: 'skill-is-fast',
    what: 'the alarm looks at the middle turn',
    edit: put(T, 'SkillSlow/ExtendedStatistic', 'p50'),
  },
]
