/** An instruction of a Dockerfile, its lines joined. */
export interface Instruction {
  readonly name: string
  readonly value: string
}

/** A rule of this project that linters of Dockerfiles have not: what it finds, in a sentence each. */
export interface DockerfileRule {
  readonly says: string
  find(stages: readonly Stage[], args: ReadonlyMap<string, string>): string[]
}

interface Stage {
  readonly from: string
  readonly instructions: readonly Instruction[]
}

export function findingsOf(
  dockerfile: string,
  rules: readonly DockerfileRule[] = DOCKERFILE_RULES,
): string[] {
  const instructions = readInstructions(dockerfile)
  const first = instructions.findIndex(({ name }) => name === 'FROM')
  const args = new Map(
    instructions
      .slice(0, first)
      .map(({ value }) => [value.split('=')[0] ?? '', value.split(/=(.*)/su)[1] ?? '']),
  )
  const stages = stagesOf(instructions.slice(first))
  return rules.flatMap(rule => rule.find(stages, args).map(found => `${rule.says}: ${found}`))
}

function readInstructions(dockerfile: string): Instruction[] {
  const whole = dockerfile.replace(/^\s*#.*\n/gmu, '').replace(/\\\n\s*/gu, '')
  return whole
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => ({ name: line.split(' ')[0] ?? '', value: line.split(/ (.*)/su)[1] ?? '' }))
}

function stagesOf(instructions: readonly Instruction[]): Stage[] {
  const starts = instructions.flatMap(({ name }, at) => (name === 'FROM' ? [at] : []))
  return starts.map((start, at) => ({
    from: instructions[start]?.value ?? '',
    instructions: instructions.slice(start + 1, starts[at + 1]),
  }))
}

const named = (stage: Stage | undefined, name: string) =>
  stage?.instructions.filter(instruction => instruction.name === name).map(({ value }) => value) ?? []

const lastOf = (stages: readonly Stage[]) => stages.at(-1)

const unless = (holds: boolean, found: string) => (holds ? [] : [found])

export const DOCKERFILE_RULES: readonly DockerfileRule[] = [
  {
    says: 'every base is pinned by its version and its digest',
    find: (stages, args) =>
      stages.flatMap(({ from }) => {
        const [, name = ''] = /\$\{(\w+)\}/u.exec(from) ?? []
        const base = args.get(name) ?? from
        return unless(/:[\w.-]*\d[\w.-]*@sha256:[0-9a-f]{64}$/u.test(base), base)
      }),
  },
  {
    says: 'what builds is not what runs',
    find: stages => unless(stages.length > 1, 'there is one stage'),
  },
  {
    says: 'the last stage runs no command, so that it needs no emulator of another architecture',
    find: stages => named(lastOf(stages), 'RUN'),
  },
  {
    says: 'it runs as a user who is not root, by number, so that Kubernetes can tell',
    find: stages =>
      unless(/^[1-9]\d*(:[1-9]\d*)?$/u.test(named(lastOf(stages), 'USER').at(-1) ?? 'root'), 'USER'),
  },
  {
    says: 'it tells whether it is healthy, and asks Node alone',
    find: stages => {
      const [check = 'none'] = named(lastOf(stages), 'HEALTHCHECK')
      return unless(/CMD \["node", .*\/healthz/u.test(check), check)
    },
  },
  {
    says: 'Node itself gets the signal, and the one that it waits for',
    find: stages => [
      ...unless(/^\["node", /u.test(named(lastOf(stages), 'CMD').at(-1) ?? ''), 'CMD'),
      ...unless(named(lastOf(stages), 'STOPSIGNAL').at(-1) === 'SIGTERM', 'STOPSIGNAL'),
    ],
  },
  {
    says: 'the last stage takes files from other stages alone',
    find: stages => [
      ...named(lastOf(stages), 'COPY').filter(value => !/^--from=(build|node) /u.test(value)),
      ...named(lastOf(stages), 'ADD'),
    ],
  },
  {
    says: 'no secret is in the image',
    find: (stages, args) => {
      const said = stages.flatMap(stage => [...named(stage, 'ENV'), ...named(stage, 'ARG')])
      const secret = /secret|token|password|credential|access_?key/iu
      return [
        ...[...args.keys(), ...said].filter(value => secret.test(value)),
        ...stages
          .flatMap(stage => named(stage, 'COPY'))
          .filter(value => /\.(env|pem|key)\b|\.aws/u.test(value)),
      ]
    },
  },
  {
    says: 'only what may be deployed is installed, by the lock file, and no package runs a script',
    find: stages =>
      stages
        .flatMap(stage => named(stage, 'RUN'))
        .filter(value => /npm (i|install|ci)\b/u.test(value))
        .filter(value => !/npm ci --omit=dev --ignore-scripts$/u.test(value)),
  },
  {
    says: 'it listens where the load balancer asks',
    find: stages => {
      const env = named(lastOf(stages), 'ENV').join(' ')
      const port = /\bPORT=(\d+)/u.exec(env)?.[1]
      return [
        ...unless(env.includes('HOST=0.0.0.0'), 'HOST'),
        ...unless(env.includes('NODE_ENV=production'), 'NODE_ENV'),
        ...unless(
          port !== undefined && named(lastOf(stages), 'EXPOSE').includes(port),
          'PORT and EXPOSE differ',
        ),
      ]
    },
  },
]
